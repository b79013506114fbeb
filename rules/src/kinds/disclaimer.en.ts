import type { disclaimerFr } from './disclaimer.fr.ts'

export const disclaimerEn: typeof disclaimerFr = {
  title: 'Personal views',
  says: 'Whoever speaks of their work in their own name says so; that exempts from nothing.',
  parameters: { text: 'which sentence to give', place: 'where that sentence stands' },
  rule: (p) =>
    `whoever speaks of their work in their own name writes ${p.place === 'profile' ? 'in their profile' : 'in the post'} ${
      p.text ? `“${p.text}”` : 'that their views are their own'
    }; that exempts from nothing.`,
  findings: {
    missing: (d) =>
      `“${d.words}” speaks of your work in your own name: the charter asks for “${d.text}”, which does not exempt you from liability.`,
    profile: (d) =>
      `“${d.words}” speaks of your work in your own name: the charter asks for “${d.text}” in your profile, which does not exempt you from liability.`,
    absent: (d) => `Your profile lacks “${d.text}”, which the charter asks of whoever speaks of their work.`,
  },
  questions: { profile: (d) => `Does your profile say “${d.text}”?` },
}
