/**
 * The house, from the ground up: whoever stands on a floor may use what stands beside or below, and knows
 * nothing of what is above. `docs/architecture.md` says what each floor must and may not do.
 */
export const FLOORS: string[][] = [
  ['rules/'],
  ['charter/'],
  ['server/src/errors.ts', 'server/src/refusals.ts', 'server/src/messages/', 'server/src/networks/'],
  [
    'server/src/config.ts',
    'server/src/data-dir.js',
    'server/src/ctx.ts',
    'server/src/db/',
    'server/src/jobs/',
    'server/src/parts/',
  ],
  ['server/src/faces/'],
  ['server/src/log/'],
  ['server/src/organisation/'],
  ['server/src/charter/'],
  ['server/src/people/', 'server/src/notifications/'],
  ['server/src/drafts/'],
  ['server/src/consultations/'],
  ['server/src/channels/'],
  ['server/src/consents/', 'server/src/media/'],
  ['server/src/posts/'],
  ['server/src/takedowns/'],
  ['server/src/proof/'],
  ['server/src/signing/', 'server/src/training/'],
  ['server/src/adoption/', 'server/src/reminders/'],
  ['server/src/campaigns/', 'server/src/register/'],
  ['server/src/compliance/'],
  [
    'server/src/app.ts',
    'server/src/admin.ts',
    'server/src/admin/',
    'server/src/schedule.ts',
    'server/src/start.js',
    'server/src/serve.ts',
    'server/src/demo/',
    'server/src/running.ts',
    'server/src/build-web.ts',
    'server/src/lock-folder.ts',
  ],
  ['cli/', 'web/'],
]

const DOMAIN_FLOORS = FLOORS.slice(
  FLOORS.findIndex((parts) => parts.includes('server/src/log/')) + 1,
  FLOORS.findIndex((parts) => parts.includes('server/src/app.ts')),
)

/** Folders of `server/src` that own tables and decide. */
export const DOMAINS = DOMAIN_FLOORS.flat().map((folder) => folder.split('/').at(-2) ?? folder)

/** -1 when a file stands on no floor. */
export const floorOf = (path: string): number =>
  FLOORS.findIndex((parts) => parts.some((part) => path.startsWith(part)))

export const domainOf = (path: string): string | undefined =>
  DOMAINS.find((domain) => path.startsWith(`server/src/${domain}/`))

export const workspaceOf = (path: string): string => path.split('/')[0] ?? path
