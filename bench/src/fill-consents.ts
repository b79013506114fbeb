import pg from 'pg'
import { readTemplate } from '@balise/charter'
import type { createApp } from '@balise/server/app'
import { listChannels, openChannel } from '@balise/server/channels'
import type { ChannelView } from '@balise/server/channels'
import { adoptVersion } from '@balise/server/charter'
import type { Actor, Ctx } from '@balise/server/ctx'
import { addUnit, createOrganisation } from '@balise/server/organisation'

/** Every so many, someone is on far more pictures than the others. */
export const OFTEN = 100
/** How many of each; the rest follows from the people. */
export type Size = { people: number; pictures: number }
export type Filled = { ctx: Ctx; size: Size; channels: ChannelView[]; seconds: number }

const CHANNELS = 5
const HOLDERS = 2
const CONSENTS_EACH = CHANNELS * HOLDERS

type App = Awaited<ReturnType<typeof createApp>>

/**
 * One organisation by the product's own commands, then its people, answers, pictures and posts by SQL: a million rows
 * one command after the other would take a day. Ids are numbers in the shape of a UUID, in the order of time.
 */
export async function fillOrganisation(app: App, owner: pg.PoolConfig, size: Size): Promise<Filled> {
  const started = performance.now()
  const organisationId = await createOrganisation(app.as({ kind: 'visitor' }), {
    slug: 'bench',
    name: 'Bench',
  })
  const system: Actor = { kind: 'system', organisationId, job: 'bench' }
  await adoptVersion(app.as(system), {
    source: readTemplate('asbl'),
    adoptedBy: 'Conseil d’administration',
    adoptedAt: new Date('2026-01-01T00:00:00+01:00'),
    effectiveAt: new Date('2026-01-01T00:00:00+01:00'),
  })
  for (const number of NUMBERS) {
    await addUnit(app.as(system), { name: `Service ${number}`, slug: `service-${number}` })
    await openChannel(app.as(system), {
      ...{ slug: `channel-${number}`, name: `Canal ${number}`, network: 'print', connector: 'manual' },
      ...{ surface: 'page', audience: 'public', official: true },
      ...{ authorisedBy: 'Conseil d’administration', authorisedOn: '2026-01-01' },
    })
  }
  await fill(owner, organisationId, size)
  const ctx = app.as({
    ...{ kind: 'member', organisationId, personId: idOf(PERSON, 1), accountId: 'bench', name: 'Bench' },
    roles: ['administrator'],
  })
  return { ctx, size, channels: await listChannels(ctx), seconds: (performance.now() - started) / 1000 }
}

const NUMBERS = Array.from({ length: CHANNELS }, (_, index) => index + 1)
export const [PERSON, HOLDER, CONSENT, PICTURE, POST, DELIVERY, TAKEDOWN] = [1, 2, 3, 4, 5, 6, 7]
export const idOf = (table: number, number: number) =>
  `0198a1b2-000${table}-7000-8000-${number.toString(16).padStart(12, '0')}`

async function fill(owner: pg.PoolConfig, organisationId: string, { people, pictures }: Size) {
  const client = new pg.Client(owner)
  await client.connect()
  try {
    // The owner is subject to row-level security too: it names the organisation as everyone does.
    await client.query(`select set_config('balise.organisation_id', $1, false)`, [organisationId])
    await client.query(FUNCTIONS)
    await client.query(WITHOUT_FOREIGN_KEYS)
    for (const [statement, count] of statements(people, pictures)) await client.query(statement, [count])
    // What a server does by itself within minutes of a large import, at an instant that no measure should meet.
    await client.query('vacuum (analyze)')
  } finally {
    await client.end()
  }
}

// Of this connection, gone with it. "draw" is the same number each time: the organisation is the same one at each run.
const FUNCTIONS = `
  create function pg_temp.id(kind int, number bigint) returns uuid language sql immutable as
    $$ select ('0198a1b2-000' || kind || '-7000-8000-' || lpad(to_hex(number), 12, '0'))::uuid $$;
  create function pg_temp.draw(number bigint, under bigint) returns bigint language sql immutable as
    $$ select (hashint8(number)::bigint & 2147483647) % under $$;
  create temp table one as select organisation_id as o,
    (select array_agg(id order by slug) from channel) as channels,
    (select array_agg(id order by slug) from unit) as units from organisation;`

// Five million of them would be looked up one by one; what is written is known to be right.
const WITHOUT_FOREIGN_KEYS = `do $$
  declare foreign_key record;
  begin
    for foreign_key in select conrelid::regclass as of, conname from pg_constraint where contype = 'f'
      and conrelid = any('{person,shown_person,holder,consent,media,media_person,post,post_media,delivery,takedown}'::regclass[])
    loop execute format('alter table %s drop constraint %I', foreign_key.of, foreign_key.conname); end loop;
  end $$`

const FIRST =
  'Léa Nadia Karim Bruno Inès Sofia Tom Élodie Hugo Anaïs Marc Chloé Yanis Zoé Paul Jade Noé Lina Éric Mila'
const PIECES = [
  'Bar Cor Del Fon Gar Lam Mar Mor Per Rou San Tou Ver Wil Dub Leg Vau Bes Hau Ler',
  'ban ber cha din fer gar lan mer nar pin quet rin san tel ver zon ron dal mon let',
  'court dier don eau el ert eux ier in on ot oux y ard aut elle ette ion ois ville',
]
const pick = (words: string, draw: string) =>
  `('{${words.split(' ').join(',')}}'::text[])[1 + ${draw} % ${words.split(' ').length}]`

const statements = (people: number, pictures: number): [string, number][] => [
  [
    `insert into person (organisation_id, id, name, kind, minor, unit_id, roles, created_at)
     select o, pg_temp.id(${PERSON}, i), ${pick(FIRST, 'pg_temp.draw(i, 9973)')} || ' ' || ${PIECES.map((piece, at) => pick(piece, `pg_temp.draw(i * 7 + ${at}, 9973)`)).join(' || ')},
       case when i % 20 = 1 then 'staff' else 'beneficiary' end, i % 2 = 0, units[1 + i % ${CHANNELS}],
       case when i = 1 then '{administrator}'::text[] else '{}' end, '2026-01-01'
     from one, generate_series(1, $1::bigint) i`,
    people,
  ],
  [
    `insert into shown_person (organisation_id, person_id, born_year)
     select o, pg_temp.id(${PERSON}, i), 2008 + i % 10 from one, generate_series(2, $1::bigint, 2) i`,
    people,
  ],
  [
    `insert into holder (organisation_id, id, person_id, name, authority, created_at)
     select o, pg_temp.id(${HOLDER}, i), pg_temp.id(${PERSON}, 1 + i / ${HOLDERS}), 'Parent ' || i, 'parent', '2026-01-01'
     from one, generate_series(0, $1::bigint - 1) i`,
    people * HOLDERS,
  ],
  [
    // One in ten withdrawn, one in twenty refused, one in twenty replaced by another.
    `insert into consent (organisation_id, id, person_id, holder_id, channel_id, act, purpose, picture, territory, answer,
       given_on, from_on, until_on, withdrawn_at, given_by, evidence, recorded_at, superseded_at)
     select o, pg_temp.id(${CONSENT}, i), pg_temp.id(${PERSON}, 1 + i / ${CONSENTS_EACH}),
       pg_temp.id(${HOLDER}, i / ${CHANNELS}), channels[1 + i % ${CHANNELS}], 'publish', 'social-network', 'targeted', 'world',
       case when i % 20 = 3 then 'refused' else 'granted' end, '2026-01-01', '2026-01-01', '2027-08-31',
       case when i % 10 = 7 then '2026-02-01'::timestamptz end, 'paper', 'armoire 3', '2026-01-01',
       case when i % 20 = 9 then '2026-02-01'::timestamptz end
     from one, generate_series(0, $1::bigint - 1) i`,
    people * CONSENTS_EACH,
  ],
  [
    `insert into media (organisation_id, id, kind, digest, type, width, height, bytes, file_name, alt, faces, uploaded_by, created_at)
     select o, pg_temp.id(${PICTURE}, i), 'image', 'sha256:' || repeat(md5(i::text), 2), 'image/jpeg', 2048, 1365, 400000,
       'IMG_' || i || '.jpg', 'Des personnes dans la cour', 1 + i % 3, pg_temp.id(${PERSON}, 1), '2025-01-01'::timestamptz + i * interval '1 minute'
     from one, generate_series(1, $1::bigint) i`,
    pictures,
  ],
  [
    // One to three on each; one person in a hundred is on fifty times as many as the others.
    `insert into media_person (organisation_id, media_id, person_id)
     select distinct o, pg_temp.id(${PICTURE}, i),
       pg_temp.id(${PERSON}, 1 + case when pg_temp.draw(i * 3 + n, 3) = 0 then ${OFTEN} * pg_temp.draw(i * 5 + n, ${Math.floor(people / OFTEN)}) else pg_temp.draw(i * 11 + n, ${people}) end)
     from one, generate_series(1, $1::bigint) i, generate_series(0, 2) n where n <= i % 3`,
    pictures,
  ],
  [
    `insert into post (organisation_id, id, author_id, capacity, text, state, revision, created_at, updated_at)
     select o, pg_temp.id(${POST}, i), pg_temp.id(${PERSON}, 1), 'official', 'Merci à celles et ceux qui étaient là, n° ' || i, 'published', 1,
       '2025-01-01'::timestamptz + i * interval '3 minutes', '2025-01-01'
     from one, generate_series(1, $1::bigint) i`,
    pictures / 2,
  ],
  [
    `insert into post_media (organisation_id, post_id, position, media_id)
     select o, pg_temp.id(${POST}, 1 + i / 2), i % 2, pg_temp.id(${PICTURE}, 1 + i) from one, generate_series(0, $1::bigint - 1) i`,
    pictures,
  ],
  [
    `insert into delivery (organisation_id, id, post_id, channel_id, state, publish_at, sent_at, remote_id, url)
     select o, pg_temp.id(${DELIVERY}, i), pg_temp.id(${POST}, 1 + i / 2), channels[1 + i % ${CHANNELS}], 'sent',
       at, at, i::text, 'https://example.org/' || i
     from one, generate_series(0, $1::bigint - 1) i, lateral (select '2025-01-01'::timestamptz + i * interval '90 seconds') as t (at)`,
    pictures,
  ],
  [
    `insert into takedown (organisation_id, id, person_id, post_id, delivery_id, channel_id, cause, state, opened_at, due_on)
     select o, pg_temp.id(${TAKEDOWN}, row_number() over ()), m.person_id, d.post_id, d.id, d.channel_id, 'withdrawn', 'open', '2026-02-01',
       '2026-03-01'::date + (row_number() over ())::int % 60
     from one, delivery d
     join lateral (select media_person.person_id from post_media join media_person using (organisation_id, media_id)
                   where post_media.organisation_id = d.organisation_id and post_media.post_id = d.post_id limit 1) m on true
     limit $1::bigint`,
    pictures / 40,
  ],
]
