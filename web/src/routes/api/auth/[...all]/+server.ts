import type { RequestHandler } from './$types'

const pass: RequestHandler = ({ request, locals, getClientAddress }) =>
  locals.signIn.handler(request, getClientAddress())

export const GET = pass
export const POST = pass
