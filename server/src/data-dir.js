import { join, resolve } from 'node:path'

/**
 * Where everything is kept: `DATA_DIR`, or `data` beside the packages. JavaScript, for `start.js` asks first of all.
 *
 * @param {Record<string, string | undefined>} env
 */
export const dataDirOf = (env) => resolve(env.DATA_DIR || join(import.meta.dirname, '../../data'))
