const READS = ['GET', 'HEAD', 'OPTIONS']

/**
 * Whether a change is asked by a page that is not ours. The browser says where it comes from; a program that says
 * nothing has no cookie to abuse, but is refused too: no page of ours is silent.
 */
export function isFromElsewhere(request: Request, origin: string): boolean {
  if (READS.includes(request.method)) return false
  if (request.headers.get('sec-fetch-site') === 'same-origin') return false
  return request.headers.get('origin') !== origin
}
