-- One publication that shows someone and must come down, or was asked to: from when, until when, and what came of it.
-- The register of removals is made of it; what was shown is in the post.
create table takedown (
  organisation_id uuid not null references organisation (organisation_id),
  id              uuid not null,
  person_id       uuid not null,
  post_id         uuid not null,
  delivery_id     uuid not null,
  channel_id      uuid not null,
  cause           text not null check (cause in ('withdrawn', 'refused', 'disagreement', 'expired', 'asked')),
  holder_id       uuid, -- whoever asked, when someone did
  note            text not null default '' check (length(note) <= 1000), -- what they wrote
  at_once         boolean not null default false, -- it was on its way when the answer changed: it waits for nobody
  state           text not null check (state in ('open', 'removing', 'gone', 'not-recallable', 'kept')),
  opened_at       timestamptz not null,
  due_on          date not null,
  outcome         text not null default '' check (length(outcome) <= 1000),
  capture_id      uuid, -- the picture that shows that it is gone
  by_program      boolean not null default false,
  closed_by       uuid,
  closed_at       timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, person_id) references person (organisation_id, id),
  foreign key (organisation_id, post_id) references post (organisation_id, id),
  foreign key (organisation_id, delivery_id) references delivery (organisation_id, id),
  foreign key (organisation_id, channel_id) references channel (organisation_id, id),
  foreign key (organisation_id, holder_id) references holder (organisation_id, id),
  foreign key (organisation_id, capture_id) references media (organisation_id, id),
  foreign key (organisation_id, closed_by) references person (organisation_id, id)
);
-- At most one that waits, for one person on one publication.
create unique index takedown_waiting on takedown (organisation_id, delivery_id, person_id) where closed_at is null;
create index takedown_due on takedown (organisation_id, due_on) where closed_at is null;
create index takedown_of_person on takedown (organisation_id, person_id, opened_at desc);
call protect('takedown');
revoke delete on takedown from balise_app;

-- From someone to what shows them: the other way round from what a post needs.
create index post_media_of on post_media (organisation_id, media_id);
create index delivery_of_post on delivery (organisation_id, post_id);
