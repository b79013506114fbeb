-- A charter that is being made, whatever it came from: a file, a template, a version in force, or nothing. It decides
-- nothing: only a version that a body adopts does.
create table charter_draft (
  organisation_id uuid not null references organisation (organisation_id),
  id              uuid not null,
  origin          text not null check (origin in ('file', 'template', 'version', 'scratch')),
  origin_name     text not null default '' check (length(origin_name) <= 200),
  head            jsonb not null, -- title, version, audience, contacts, roles: the charter without its articles
  revision        int not null default 1,
  contributions   jsonb not null default '[]', -- messages of an imported discussion: they are not its text
  created_by      uuid,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, created_by) references person (organisation_id, id)
);
call protect('charter_draft');

-- How the reading of a file goes. The file itself is kept beside the pictures; `reading_since` is the lease of whoever
-- reads it: a reader that died leaves it, and the clock takes it up again.
create table draft_import (
  organisation_id uuid not null,
  draft_id        uuid not null,
  file_name       text not null,
  bytes           int not null check (bytes > 0),
  digest          text not null check (digest ~ '^sha256:[0-9a-f]{64}$'),
  state           text not null check (state in ('waiting', 'reading', 'read', 'refused')),
  percent         int not null default 0 check (percent between 0 and 100),
  tries           int not null default 0,
  reading_since   timestamptz,
  refusal         jsonb check ((refusal is not null) = (state = 'refused')), -- the sentence, in both languages
  source          jsonb, -- what the file is: type, pages, words, pages that were pictures
  primary key (organisation_id, draft_id),
  foreign key (organisation_id, draft_id) references charter_draft (organisation_id, id) on delete cascade
);
create index draft_import_waiting on draft_import (organisation_id, state);
call protect('draft_import');

-- A passage of a draft: its id stays when its words change, so that what was said of it can follow.
create table draft_passage (
  organisation_id uuid not null,
  id              uuid not null,
  draft_id        uuid not null,
  position        int not null,
  kind            text not null check (kind in ('article', 'paragraph', 'item', 'heading', 'quote')),
  level           int not null default 0, -- of an article, 1 to 3
  slug            text not null default '', -- of an article: its id in the charter's file
  number          text,
  words           text not null check (length(words) between 1 and 20000),
  revision        int not null default 1,
  removed_at      timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, draft_id) references charter_draft (organisation_id, id) on delete cascade
);
create index draft_passage_of_draft on draft_passage (organisation_id, draft_id, position);
call protect('draft_passage');

-- A rule that a sentence could become, and what a person decided of it. Open, it is nothing: no rule, no effect.
create table draft_rule (
  organisation_id uuid not null,
  id              uuid not null,
  draft_id        uuid not null,
  passage_id      uuid not null,
  position        int not null,
  quote           text not null,
  norm            jsonb, -- how the sentence was read, and why; null for a rule that a person wrote
  proposed        jsonb not null,
  state           text not null check (state in ('open', 'accepted', 'adjusted', 'read', 'rejected')),
  rule            jsonb check ((rule is not null) = (state in ('accepted', 'adjusted', 'read'))),
  reason          text not null default '' check (length(reason) <= 2000),
  read_words      text not null default '', -- of the passage, when it was decided
  decided_by      uuid,
  decided_at      timestamptz,
  revision        int not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, draft_id) references charter_draft (organisation_id, id) on delete cascade,
  foreign key (organisation_id, passage_id) references draft_passage (organisation_id, id),
  foreign key (organisation_id, decided_by) references person (organisation_id, id),
  check ((decided_at is null) = (state = 'open'))
);
create index draft_rule_of_draft on draft_rule (organisation_id, draft_id, position);
call protect('draft_rule');

-- What is broken in an imported text, and whether a person mended it or left it as it is.
create table draft_fault (
  organisation_id uuid not null,
  id              uuid not null,
  draft_id        uuid not null,
  passage_id      uuid, -- null when it is about what was left out of the text
  position        int not null,
  kind            text not null,
  quote           text not null,
  says            jsonb not null, -- { fr: { message, suggestion }, en: … }
  state           text not null check (state in ('open', 'corrected', 'left')),
  reason          text not null default '' check (length(reason) <= 2000),
  decided_by      uuid,
  decided_at      timestamptz,
  revision        int not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, draft_id) references charter_draft (organisation_id, id) on delete cascade,
  foreign key (organisation_id, passage_id) references draft_passage (organisation_id, id),
  foreign key (organisation_id, decided_by) references person (organisation_id, id),
  check ((decided_at is null) = (state = 'open'))
);
create index draft_fault_of_draft on draft_fault (organisation_id, draft_id, position);
call protect('draft_fault');
