import sharp from 'sharp'

type Paint = (x: number, y: number) => [number, number, number]

/** The same numbers each time, from 0 to 1. */
function noise(x: number, y: number): number {
  const value = Math.sin(x * 127.1 + y * 311.7) * 43758.5453
  return value - Math.floor(value)
}

/** Noise in soft patches of `size` pixels, as clouds and hills have. */
function soft(x: number, y: number, size: number): number {
  const [column, row] = [Math.floor(x / size), Math.floor(y / size)]
  const [dx, dy] = [x / size - column, y / size - row].map((part) => part * part * (3 - 2 * part))
  const at = (right: number, down: number) => noise(column + right, row + down)
  const top = at(0, 0) + (at(1, 0) - at(0, 0)) * dx!
  const bottom = at(0, 1) + (at(1, 1) - at(0, 1)) * dx!
  return top + (bottom - top) * dy!
}

const grey = (value: number): [number, number, number] => [value, value, value]

/** Nobody is on these: ten things a service takes in picture, drawn. */
export const SCENES: Record<string, Paint> = {
  sky: (x, y) => {
    const cloud = soft(x, y, 160) * 0.6 + soft(x, y, 40) * 0.4
    return [90 + cloud * 150, 140 + cloud * 100, 230]
  },
  hills: (x, y) => {
    const ridge = 420 + soft(x, 7, 210) * 160 + soft(x, 3, 50) * 40
    if (y < ridge) return [170, 200 - y / 12, 235 - y / 20]
    const grass = soft(x, y, 6) * 40
    return [60 + grass, 110 + grass, 50]
  },
  sea: (x, y) => {
    const wave = Math.sin(y / (4 + y / 90) + soft(x, y, 60) * 6) * 30
    return [30, 90 + wave, 140 + wave]
  },
  bricks: (x, y) => {
    const row = Math.floor(y / 40)
    const isMortar = y % 40 < 5 || (x + (row % 2) * 50) % 100 < 5
    const tint = noise(Math.floor((x + (row % 2) * 50) / 100), row) * 50
    return isMortar ? grey(190) : [140 + tint, 70 + tint / 2, 50]
  },
  grass: (x, y) => {
    const blade = soft(x, y / 6, 3) * 90
    return [40 + blade / 2, 80 + blade, 30]
  },
  windows: (x, y) => {
    const isGlass = x % 120 > 30 && x % 120 < 95 && y % 150 > 40 && y % 150 < 125
    const lit = noise(Math.floor(x / 120), Math.floor(y / 150))
    return isGlass ? (lit > 0.6 ? [250, 220, 150] : [50, 70, 100]) : grey(175 + soft(x, y, 9) * 20)
  },
  balloons: (x, y) => {
    const [column, row] = [Math.floor(x / 150), Math.floor(y / 180)]
    const [dx, dy] = [x - column * 150 - 75, y - row * 180 - 80]
    const inside = (dx / 58) ** 2 + (dy / 70) ** 2 < 1
    const light = 1 - Math.hypot(dx + 20, dy + 25) / 160
    const tint = [
      [220, 60, 60],
      [60, 140, 220],
      [240, 190, 60],
    ][(column + row) % 3]!
    return inside ? [tint[0]! * light, tint[1]! * light, tint[2]! * light] : [235, 238, 240]
  },
  chessboard: (x, y) => grey((Math.floor(x / 75) + Math.floor(y / 75)) % 2 ? 235 : 25),
  page: (x, y) => {
    const line = y % 26
    const isInk =
      x > 80 && x < 1120 && line > 6 && line < 18 && noise(Math.floor(x / 4), Math.floor(y / 3)) > 0.55
    return isInk ? grey(40) : grey(248)
  },
  coins: (x, y) => {
    const [dx, dy] = [(x % 130) - 65, (y % 130) - 65]
    const far = Math.hypot(dx, dy)
    if (far > 52) return [90 + soft(x, y, 12) * 25, 70, 55]
    return far > 46 ? [130, 110, 60] : [200 - far + dy / 3, 170 - far + dy / 3, 90]
  },
}

/** JPEG, 1,200 × 900. */
export async function drawScene(paint: Paint): Promise<Uint8Array> {
  const [width, height] = [1200, 900]
  const pixels = new Uint8ClampedArray(width * height * 3)
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++, at += 3) pixels.set(paint(x, y), at)
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 90 })
    .toBuffer()
}
