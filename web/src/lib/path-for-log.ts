/**
 * The path of a request as the log of the server may hold it: whoever reads that log must not be able to answer in a
 * family's place, nor come in by a mail sent to another.
 */
export const pathForLog = ({ pathname }: { pathname: string }): string =>
  pathname.replace(/^\/(family|invitation|reset)\/[^/]+/, '/$1/…')
