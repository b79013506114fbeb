import { z } from 'zod'
import { defineJob } from '../jobs/job.ts'
import { countFaces } from './count-faces.ts'
import { removeForgottenEvidence } from './destroy-evidence.ts'
import { destroyOriginals } from './destroy-media.ts'
import { sealOldPictures } from './seal-old-pictures.ts'
import { COUNT_FACES } from './store-picture.ts'

const payload = z.object({ mediaId: z.uuid() })

export const countFacesJob = defineJob({
  name: COUNT_FACES,
  async run(ctx, input) {
    const { mediaId } = payload.parse(input)
    // Thrown so that the queue asks again, later each time.
    if (!(await countFaces(ctx, { mediaId })))
      throw new Error(`media: the faces of ${mediaId} were not counted`)
  },
})

export const destroyOriginalsJob = defineJob({
  name: 'media.destroy-originals',
  everySeconds: 3600,
  run: (ctx) => destroyOriginals(ctx),
})

export const sealOldPicturesJob = defineJob({
  name: 'media.seal-old-pictures',
  everySeconds: 3600,
  run: (ctx) => sealOldPictures(ctx),
})

export const removeForgottenJob = defineJob({
  name: 'media.remove-forgotten',
  everySeconds: 3600,
  run: (ctx) => removeForgottenEvidence(ctx),
})

export const mediaJobs = [countFacesJob, destroyOriginalsJob, sealOldPicturesJob, removeForgottenJob]
