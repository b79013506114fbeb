-- What someone must be told, kept until read; the mail that goes with it is a job.
create table notification (
  organisation_id uuid not null,
  id              uuid not null,
  person_id       uuid not null,
  kind            text not null,
  subject_id      uuid,
  details         jsonb not null default '{}',
  created_at      timestamptz not null,
  read_at         timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, person_id) references person (organisation_id, id)
);
create index notification_unread on notification (organisation_id, person_id, created_at desc) where read_at is null;
call protect('notification');

-- Of the installation: when each of its parts last ran. No tenant, no personal data.
create table heartbeat (
  part    text primary key,
  beat_at timestamptz not null
);
