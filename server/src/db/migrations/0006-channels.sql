-- The register of accounts. A channel is closed, never deleted: what went out through it must stay explainable.
create table channel (
  organisation_id uuid not null references organisation (organisation_id),
  id              uuid not null,
  slug            text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'), -- what a charter's selector names
  name            text not null check (length(name) between 1 and 120),
  network         text not null, -- what the reader knows it by: facebook, linkedin, bluesky, print…
  connector       text not null, -- the one that serves it: fake, manual, bluesky
  surface         text not null check (surface in ('page', 'group', 'profile', 'account', 'site', 'message', 'story', 'video-channel', 'newsletter', 'print')),
  audience        text not null check (audience in ('public', 'members', 'friends', 'private')),
  official        boolean not null,
  unit_id         uuid,
  hashtags        text[] not null default '{}',
  handle          text not null default '',
  service         text, -- the server's address, for networks that have several
  url             text,
  secret          bytea, -- AES-256-GCM, key in data/keys; null when nothing needs a secret
  session         bytea, -- same, refreshed by the connector
  authorised_by   text not null,
  authorised_on   date not null,
  opened_at       timestamptz not null,
  closed_at       timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, slug),
  foreign key (organisation_id, unit_id) references unit (organisation_id, id)
);
call protect('channel');
