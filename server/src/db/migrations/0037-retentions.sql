-- What was destroyed because its time was over: which class, how many rows, when. Without what it said: that is gone.
create table retention_run (
  organisation_id uuid not null references organisation (organisation_id),
  id              uuid not null,
  class           text not null check (class in ('consent', 'holder', 'holder_link', 'takedown', 'consent_import', 'consent_text')),
  before_day      date not null, -- what ended before this day
  destroyed       integer not null check (destroyed > 0),
  ran_at          timestamptz not null,
  primary key (organisation_id, id)
);
create index retention_run_at on retention_run (organisation_id, ran_at desc);
call protect('retention_run');
revoke update, delete on retention_run from balise_app;
-- A proof is kept as long as it proves something, and no longer: the register itself lets go of it.
grant delete on consent, holder_link, takedown, consent_text to balise_app;
