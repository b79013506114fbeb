import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join, normalize, sep } from 'node:path'

/** The files of an installation, by a path of ours ("<organisation>/<media>/large.webp"). */
export type Files = {
  write(path: string, bytes: Uint8Array): Promise<void>
  read(path: string): Promise<Uint8Array>
  /** Removes a file, or a folder with all it holds; what is not there is already removed. */
  remove(path: string): Promise<void>
}

export function createFiles(root: string): Files {
  const inside = (path: string) => {
    const full = normalize(join(root, path))
    if (!full.startsWith(normalize(root) + sep))
      throw new Error(`a path inside ${root} was expected, not ${path}`)
    return full
  }

  return {
    async write(path, bytes) {
      const target = inside(path)
      await mkdir(dirname(target), { recursive: true, mode: 0o700 })
      // Written beside and renamed, so that a full disk or a power cut never leaves half a picture under its name.
      const part = `${target}.part`
      try {
        const file = await open(part, 'w', 0o600)
        try {
          await file.writeFile(bytes)
          await file.sync()
        } finally {
          await file.close()
        }
        await rename(part, target)
      } catch (error) {
        await rm(part, { force: true })
        throw error
      }
    },
    read: (path) => readFile(inside(path)),
    remove: (path) => rm(inside(path), { recursive: true, force: true }),
  }
}
