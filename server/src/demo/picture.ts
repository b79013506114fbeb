import sharp from 'sharp'

const WIDTH = 1200
const HEIGHT = 900

type Colour = [number, number, number]
type Shape = { colour: Colour; holds: (x: number, y: number) => boolean }

/** Children at a table, drawn: a demonstration shows nobody's face. JPEG. */
export async function drawChildren(children: number): Promise<Uint8Array<ArrayBuffer>> {
  const figures = Array.from({ length: children }, (_, index) =>
    child((WIDTH * (index + 1)) / (children + 1), SKINS[index % 2] ?? SKIN, SHIRTS[index % 2] ?? SHIRT),
  )
  const shapes = [...ROOM, ...figures.flat(), ...TABLE]
  const pixels = Buffer.alloc(WIDTH * HEIGHT * 3)
  for (let y = 0, at = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x++, at += 3) {
      const shape = shapes.findLast(({ holds }) => holds(x, y))
      pixels.set(shape?.colour ?? SKIN, at)
    }
  const image = sharp(pixels, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } })
  return new Uint8Array(await image.jpeg({ quality: 90 }).toBuffer())
}

const SKIN: Colour = [201, 143, 107]
const SHIRT: Colour = [47, 111, 115]
const SKINS: Colour[] = [SKIN, [240, 200, 164]]
const SHIRTS: Colour[] = [SHIRT, [181, 83, 47]]
const HAIR: Colour = [59, 42, 32]
const PAPER: Colour = [255, 255, 255]

const disc = (cx: number, cy: number, radius: number, colour: Colour): Shape => ({
  colour,
  holds: (x, y) => (x - cx) ** 2 + (y - cy) ** 2 <= radius ** 2,
})

const box = (left: number, top: number, width: number, height: number, colour: Colour): Shape => ({
  colour,
  holds: (x, y) => x >= left && x < left + width && y >= top && y < top + height,
})

const child = (x: number, skin: Colour, shirt: Colour): Shape[] => [
  { colour: shirt, holds: (px, py) => py > 470 && ((px - x) / 150) ** 2 + ((py - 720) / 250) ** 2 <= 1 },
  disc(x, 375, 112, HAIR),
  { colour: skin, holds: (px, py) => py > 335 && (px - x) ** 2 + (py - 385) ** 2 <= 104 ** 2 },
  disc(x - 36, 390, 9, HAIR),
  disc(x + 36, 390, 9, HAIR),
  { colour: HAIR, holds: (px, py) => py > 425 && Math.abs(Math.hypot(px - x, py - 410) - 38) <= 3 },
]

const ROOM: Shape[] = [box(0, 0, WIDTH, HEIGHT, [244, 234, 216]), disc(1020, 150, 80, [233, 180, 76])]

const TABLE: Shape[] = [
  box(0, 700, WIDTH, 200, [138, 90, 60]),
  box(330, 720, 220, 140, PAPER),
  disc(440, 790, 40, SHIRT),
  box(660, 720, 220, 140, PAPER),
  disc(770, 790, 36, [181, 83, 47]),
]
