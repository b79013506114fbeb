-- What someone wants to say, and how far it has come. `revision` grows with each change, so that a second tab
-- that edits an old one is told so.
create table post (
  organisation_id uuid not null references organisation (organisation_id),
  id              uuid not null,
  author_id       uuid not null,
  capacity        text not null check (capacity in ('official', 'professional', 'personal')),
  action          text not null default 'publish' check (action in ('publish', 'share', 'comment', 'reply', 'message')),
  purpose         text,
  language        text not null default 'fr',
  text            text not null default '' check (length(text) <= 100000),
  answers         jsonb not null default '{}',
  wanted_at       timestamptz, -- the hour the author asks for; null: as soon as approved
  state           text not null check (state in ('draft', 'to-approve', 'approved', 'scheduled', 'sending', 'published', 'refused', 'withdrawn', 'failed')),
  reason          jsonb, -- why it is refused, withdrawn or failed: {code, data}
  revision        integer not null check (revision > 0),
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, author_id) references person (organisation_id, id)
);
create index post_state on post (organisation_id, state, updated_at desc);
call protect('post');

create table post_channel (
  organisation_id uuid not null,
  post_id         uuid not null,
  channel_id      uuid not null,
  primary key (organisation_id, post_id, channel_id),
  foreign key (organisation_id, post_id) references post (organisation_id, id),
  foreign key (organisation_id, channel_id) references channel (organisation_id, id)
);
call protect('post_channel');

create table post_media (
  organisation_id uuid not null,
  post_id         uuid not null,
  position        integer not null check (position >= 0),
  media_id        uuid not null,
  primary key (organisation_id, post_id, position),
  foreign key (organisation_id, post_id) references post (organisation_id, id),
  foreign key (organisation_id, media_id) references media (organisation_id, id)
);
call protect('post_media');

-- What the charter answered, when, and from which facts: a verdict is replayed from case + charter version + engine.
create table verdict (
  organisation_id    uuid not null,
  id                 uuid not null,
  post_id            uuid not null,
  channel_id         uuid not null,
  charter_version_id uuid not null,
  moment             text not null check (moment in ('save', 'submit', 'approve', 'schedule', 'send')),
  engine             text not null,
  decision           text not null check (decision in ('allow', 'advise', 'review', 'block')),
  facts              jsonb not null, -- the case
  answer             jsonb not null, -- the verdict
  content_hash       text not null,
  at                 timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, post_id) references post (organisation_id, id),
  foreign key (organisation_id, channel_id) references channel (organisation_id, id),
  foreign key (organisation_id, charter_version_id) references charter_version (organisation_id, id)
);
create index verdict_post on verdict (organisation_id, post_id, at desc);
call protect('verdict');

-- Agreement to exactly one content. An edit does not delete it: it no longer matches.
create table approval (
  organisation_id uuid not null,
  id              uuid not null,
  post_id         uuid not null,
  person_id       uuid not null,
  content_hash    text not null check (content_hash ~ '^sha256:[0-9a-f]{64}$'),
  covers          text[] not null, -- ids of the rules whose "review" it answers
  note            text not null default '',
  approved_at     timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, post_id, person_id, content_hash),
  foreign key (organisation_id, post_id) references post (organisation_id, id),
  foreign key (organisation_id, person_id) references person (organisation_id, id)
);
call protect('approval');

-- One sending of one post to one channel: the row on the screen is the row the sender locks. Its id is the key
-- given to the network, so that the same delivery cannot become two publications.
create table delivery (
  organisation_id uuid not null,
  id              uuid not null,
  post_id         uuid not null,
  channel_id      uuid not null,
  state           text not null check (state in ('scheduled', 'sending', 'by-hand', 'sent', 'unknown', 'failed', 'stopped', 'withdrawn', 'removed')),
  publish_at      timestamptz not null,
  claimed_at      timestamptz, -- when a sender took it; kept, to see a sender that died
  looked_up_at    timestamptz, -- when the network was last asked whether it has it
  sent_at         timestamptz,
  remote_id       text,
  url             text,
  receipt         jsonb, -- what the network answered
  capture_id      uuid, -- the picture brought back by the person who sent it by hand
  reason          jsonb, -- of unknown, failed, stopped or withdrawn: {code, data}
  primary key (organisation_id, id),
  foreign key (organisation_id, post_id) references post (organisation_id, id),
  foreign key (organisation_id, channel_id) references channel (organisation_id, id),
  foreign key (organisation_id, capture_id) references media (organisation_id, id)
);
create index delivery_due on delivery (organisation_id, publish_at) where state = 'scheduled';
-- At most one living delivery per post and channel.
create unique index delivery_living on delivery (organisation_id, post_id, channel_id)
  where state not in ('withdrawn', 'stopped', 'failed');
call protect('delivery');
