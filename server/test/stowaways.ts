import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'

/** Words that nobody writes by chance: in a file that may be shown they are what it was meant to lose. */
export const SECRET = 'Rue-des-Lilas-12-chez-Hugo'

const latin1 = (text: string) => Buffer.from(text, 'latin1')
const marked = (...parts: (string | Buffer)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? latin1(part) : part)))

/** The original, small, as cameras leave it in the file; it names itself. */
export const thumbnailOf = async (picture: Uint8Array): Promise<Buffer> =>
  withSegments(await sharp(picture).resize(160).jpeg().toBuffer(), [segment(0xfe, latin1(SECRET))])

function segment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(content.length + 2, 2)
  return Buffer.concat([head, content])
}

/** After the two bytes that start a JPEG (ITU-T T.81, B.1.1.3). */
const withSegments = (jpeg: Buffer, segments: Buffer[]) =>
  Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)])

const xmpOf = (thumbnail: Buffer) =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="${SECRET}"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description xmlns:xmpGImg="http://ns.adobe.com/xap/1.0/g/img/" xmlns:hdrgm="http://ns.adobe.com/hdr-gain-map/1.0/"
 xmlns:GCamera="http://ns.google.com/photos/1.0/camera/" hdrgm:Version="1.0" GCamera:MotionPhoto="1"
 xmpGImg:image="${thumbnail.toString('base64')}"/></rdf:RDF></x:xmpmeta>`

/** What a telephone writes in `ftyp` and `mdat` behind a picture that moves (ISO/IEC 14496-12). */
const film = marked('\0\0\0\x14ftypmp42\0\0\0\0mp42', '\0\0\0\x40mdat', SECRET.padEnd(56))

/** A JPEG that carries something in every place known to hold more than the picture. */
export function stuffedJpegs(jpeg: Buffer, thumbnail: Buffer): Record<string, Buffer> {
  const gainMap = withSegments(thumbnail, [
    segment(0xe1, marked('http://ns.adobe.com/xap/1.0/\0', xmpOf(thumbnail))),
  ])
  const half = Math.ceil(gainMap.length / 2)
  return {
    'a comment': withSegments(jpeg, [segment(0xfe, latin1(SECRET))]),
    'a thumbnail of JFIF (JFXX)': withSegments(jpeg, [segment(0xe0, marked('JFXX\0\x10', thumbnail))]),
    'XMP with a thumbnail': withSegments(jpeg, [
      segment(0xe1, marked('http://ns.adobe.com/xap/1.0/\0', xmpOf(thumbnail))),
    ]),
    'extended XMP': withSegments(jpeg, [
      segment(0xe1, marked('http://ns.adobe.com/xmp/extension/\0', SECRET.padEnd(40), xmpOf(thumbnail))),
    ]),
    'a thumbnail of Photoshop': withSegments(jpeg, [
      segment(0xed, marked('Photoshop 3.0\x008BIM\x04\x0c\0\0', Buffer.from([0, 0, 0x20, 0]), thumbnail)),
    ]),
    IPTC: withSegments(jpeg, [
      segment(0xed, marked('Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x1f\x1c\x02\x78\0\x1a', SECRET)),
    ]),
    'a profile in two parts': withSegments(jpeg, [
      segment(0xe2, marked('ICC_PROFILE\0\x01\x02', SECRET)),
      segment(0xe2, marked('ICC_PROFILE\0\x02\x02', thumbnail)),
    ]),
    'a previewing stream (FPXR)': withSegments(jpeg, [segment(0xe2, marked('FPXR\0\0\x01\0', thumbnail))]),
    'every other application': withSegments(
      jpeg,
      [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15].map((at) => segment(0xe0 + at, latin1(SECRET))),
    ),
    'more pictures behind it (MPF)': Buffer.concat([
      withSegments(jpeg, [segment(0xe2, marked('MPF\0MM\0*\0\0\0\x08', SECRET))]),
      thumbnail,
    ]),
    'a gain map (Ultra HDR)': Buffer.concat([
      withSegments(jpeg, [segment(0xe1, marked('http://ns.adobe.com/xap/1.0/\0', xmpOf(thumbnail)))]),
      gainMap,
    ]),
    'a gain map in pieces (JPEG XT)': withSegments(
      jpeg,
      [gainMap.subarray(0, half), gainMap.subarray(half)].map((part) =>
        segment(0xeb, marked('JP\0\x01', part)),
      ),
    ),
    'a film behind it': Buffer.concat([jpeg, film]),
    'an archive behind it': marked(jpeg, 'PK\x03\x04', SECRET),
  }
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([latin1(name), content])
  const bytes = Buffer.alloc(named.length + 8)
  bytes.writeUInt32BE(content.length)
  named.copy(bytes, 4)
  bytes.writeUInt32BE(crc32(named), named.length + 4)
  return bytes
}

/** Signature (8 bytes) and IHDR (25) come first, IEND (12) last: https://www.w3.org/TR/png-3/ */
export function stuffedPngs(png: Buffer, thumbnail: Buffer): Record<string, Buffer> {
  const after = (...chunks: Buffer[]) => Buffer.concat([png.subarray(0, 33), ...chunks, png.subarray(33)])
  const before = (...chunks: Buffer[]) => Buffer.concat([png.subarray(0, -12), ...chunks, png.subarray(-12)])
  return {
    texts: after(
      chunk('tEXt', marked('Comment\0', SECRET)),
      chunk('zTXt', marked('Comment\0\0', deflateSync(latin1(SECRET)))),
      chunk('iTXt', marked('XML:com.adobe.xmp\0\0\0\0\0', xmpOf(thumbnail))),
    ),
    EXIF: after(chunk('eXIf', marked('MM\0*\0\0\0\x08\0\0', thumbnail))),
    'a profile': after(chunk('iCCP', marked('icc\0\0', deflateSync(marked(SECRET, thumbnail))))),
    'a chunk of somebody’s own': after(chunk('prVt', marked(SECRET, thumbnail))),
    'a chunk behind the pixels': before(chunk('prVt', marked(SECRET, thumbnail))),
    'a second frame (APNG)': before(
      chunk('acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0])),
      chunk('fcTL', Buffer.alloc(26)),
      chunk('fdAT', marked('\0\0\0\x01', SECRET)),
    ),
    'another picture behind it': marked(png, thumbnail),
    'a film behind it': Buffer.concat([png, film]),
  }
}

/** RIFF: name, size, content, padded to an even length: https://developers.google.com/speed/webp/docs/riff_container */
export function stuffedWebps(webp: Buffer, thumbnail: Buffer): Record<string, Buffer> {
  const riff = (name: string, content: Buffer) => {
    const size = Buffer.alloc(4)
    size.writeUInt32LE(content.length)
    return Buffer.concat([latin1(name), size, content, Buffer.alloc(content.length % 2)])
  }
  const within = (...chunks: Buffer[]) => {
    const all = Buffer.concat([webp, ...chunks])
    all.writeUInt32LE(all.length - 8, 4)
    return all
  }
  return {
    EXIF: within(riff('EXIF', marked('MM\0*\0\0\0\x08\0\0', thumbnail))),
    XMP: within(riff('XMP ', latin1(xmpOf(thumbnail)))),
    'a profile': within(riff('ICCP', marked(SECRET, thumbnail))),
    'a chunk of somebody’s own': within(riff('PRVT', marked(SECRET, thumbnail))),
    'a film behind it': Buffer.concat([webp, film]),
  }
}

/** Boxes of ISO/IEC 14496-12 behind the last one: `free`, a picture, a film. */
export function stuffedHeifs(heif: Buffer, thumbnail: Buffer): Record<string, Buffer> {
  const box = (name: string, content: Buffer) => {
    const head = Buffer.alloc(4)
    head.writeUInt32BE(content.length + 8)
    return Buffer.concat([head, latin1(name), content])
  }
  return {
    'a free box': Buffer.concat([heif, box('free', marked(SECRET, thumbnail))]),
    'a box of somebody’s own': Buffer.concat([
      heif,
      box('uuid', marked(SECRET.slice(0, 16), SECRET, thumbnail)),
    ]),
    'a film behind it': Buffer.concat([heif, box('mpvd', film)]),
  }
}

/** The parts of a file that may be shown, in order; fails on bytes that belong to none. */
export function partsOf(bytes: Uint8Array): string[] {
  const file = Buffer.from(bytes)
  if (file[0] === 0xff) return partsOfJpeg(file)
  const parts: string[] = []
  const isPng = file[0] === 0x89
  let at = isPng ? 8 : 12
  while (at < file.length) {
    const name = file.toString('latin1', at + (isPng ? 4 : 0), at + (isPng ? 8 : 4))
    const size = isPng ? file.readUInt32BE(at) + 12 : file.readUInt32LE(at + 4)
    parts.push(name.trim())
    at += isPng ? size : 8 + size + (size % 2)
  }
  if (at !== file.length) throw new Error(`${file.length - at} bytes belong to no part`)
  if (!isPng && file.readUInt32LE(4) !== file.length - 8) throw new Error('there is more behind the picture')
  return parts
}

function partsOfJpeg(file: Buffer): string[] {
  const parts: string[] = []
  let at = 2
  for (;;) {
    if (file[at] !== 0xff) throw new Error(`no marker at ${at}`)
    const marker = file[at + 1]!
    parts.push(marker.toString(16))
    at += 2
    if (marker === 0xd9) break
    at += file.readUInt16BE(at)
    // Coded data: up to the next marker that is neither a stuffed byte nor a restart (T.81, B.1.1.5).
    if (marker === 0xda)
      while (!(file[at] === 0xff && file[at + 1] !== 0 && !(file[at + 1]! >= 0xd0 && file[at + 1]! <= 0xd7)))
        at++
  }
  if (at !== file.length) throw new Error(`${file.length - at} bytes behind the picture`)
  return parts
}
