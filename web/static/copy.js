// The pages of a post run without script; this shows the buttons that copy, where copying is possible.
if (navigator.clipboard)
  for (const button of document.querySelectorAll('[data-copy]')) {
    button.hidden = false
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).value)
      button.lastChild.textContent = button.dataset.copied
    })
  }
