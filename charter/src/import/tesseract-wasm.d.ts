// The package has these types and does not export them (tesseract-wasm 0.11.0, dist/ocr-engine.d.ts).
declare module 'tesseract-wasm' {
  export type TextItem = {
    text: string
    /** 0 to 1. */
    confidence: number
    rect: { left: number; top: number; right: number; bottom: number }
  }
  export type Picture = { data: Uint8ClampedArray; width: number; height: number }
  export type Engine = {
    loadModel(model: Uint8Array): void
    setVariable(name: string, value: string): void
    loadImage(picture: Picture): void
    clearImage(): void
    getTextBoxes(unit: 'line' | 'word'): TextItem[]
    destroy(): void
  }
  export function createOCREngine(options: { wasmBinary: Uint8Array }): Promise<Engine>
}
