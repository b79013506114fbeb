import { readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { root } from './files.ts'

export type Link = { file: string; address: string; path: string; anchor: string }

const withoutCode = (text: string) =>
  text.replaceAll(/^(`{3,})[\s\S]*?^\1/gm, '').replaceAll(/`[^`\n]*`/g, '')

export const readText = (file: string): string => readFileSync(join(root, file), 'utf8')

/** Links and pictures of a page that lead to a file of the repository. */
export const linksOf = (file: string): Link[] =>
  [...withoutCode(readText(file)).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, address = '']) => address)
    .filter((address) => !/^([a-z]+:|\/\/)/.test(address))
    .map((address) => {
      const [path = '', anchor = ''] = address.split('#')
      return { file, address, path: path === '' ? file : normalize(join(dirname(file), path)), anchor }
    })

/** The anchors of a page, as GitHub and GitLab make them from its headings, or as `{#id}` gives them. */
export const anchorsOf = (file: string): string[] =>
  [...readText(file).matchAll(/^#+ (.+?)(?: \{#([\w-]+)\})?$/gm)].map(
    ([, heading = '', id]) =>
      id ??
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
        .replaceAll(/\s/g, '-'),
  )

export const headingsOf = (file: string): string[] =>
  [...readText(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading)
