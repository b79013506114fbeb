import { redirect } from '@sveltejs/kit'
import type { RequestHandler } from './$types'

/** Where a version was adopted before decisions were recorded: bookmarks still lead somewhere. */
export const GET: RequestHandler = ({ url }) => redirect(308, `/charter/adopt${url.search}`)
