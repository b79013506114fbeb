import type { IStylesOptions } from 'docx'

const INK = '1D3F73'
const SOFT = '425064'
const SANS = 'Atkinson Hyperlegible Next'
const SERIF = 'Source Serif 4'

/** Sizes in half-points, spaces in twentieths of a point. A machine without these fonts takes its own. */
export const STYLES = (language: string): IStylesOptions => {
  const heading = (level: number, size: number, before: number) => ({
    run: { font: SANS, size, bold: true, color: INK },
    paragraph: { spacing: { before, after: 100 }, keepNext: true, outlineLevel: level - 1 },
  })
  return {
    default: {
      document: { run: { font: SERIF, size: 22, language: { value: language } } },
      title: {
        run: { font: SANS, size: 44, bold: true, color: INK },
        paragraph: { spacing: { after: 120 } },
      },
      heading1: heading(1, 30, 400),
      heading2: heading(2, 26, 300),
      heading3: heading(3, 23, 240),
      heading4: heading(4, 22, 200),
      heading5: heading(5, 22, 160),
    },
    paragraphStyles: [
      {
        id: 'BodyText',
        name: 'Body Text',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { spacing: { after: 120, line: 288 } },
      },
      {
        id: 'ListParagraph',
        name: 'List Paragraph',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { spacing: { after: 80, line: 276 } },
      },
      {
        id: 'Quote',
        name: 'Quote',
        basedOn: 'BodyText',
        run: { italics: true },
        paragraph: { indent: { left: 400 } },
      },
      {
        id: 'BaliseRule',
        name: 'Balise Rule',
        basedOn: 'Normal',
        quickFormat: true,
        run: { font: SANS, size: 19 },
        paragraph: {
          indent: { left: 400 },
          spacing: { after: 160, line: 252 },
          keepLines: true,
          shading: { type: 'clear', fill: 'F7F8FA', color: 'auto' },
          border: { left: { style: 'single', size: 18, color: 'A6B0BF', space: 8 } },
        },
      },
      {
        id: 'BaliseNote',
        name: 'Balise Note',
        basedOn: 'Normal',
        run: { font: SANS, size: 18, color: SOFT },
        paragraph: { spacing: { after: 40 } },
      },
      {
        id: 'BaliseEnd',
        name: 'Balise End',
        basedOn: 'Normal',
        run: { font: SANS, size: 22, bold: true, color: INK },
        paragraph: { spacing: { before: 500, after: 100 }, keepNext: true },
      },
    ],
  }
}
