-- Each time someone was told that something is asked from them: a notice, then three reminders at most, so that nobody
-- is told more, and anyone can see when they were.
create table reminder (
  organisation_id uuid not null,
  person_id       uuid not null,
  subject         text not null check (subject in ('signature', 'training')),
  subject_id      text not null, -- the version to sign; of a training, the day on which its access began
  number          int not null check (number between 0 and 3), -- 0 is the notice
  by_person       uuid, -- whoever asked for it; null when its day had come
  sent_at         timestamptz not null,
  primary key (organisation_id, person_id, subject, subject_id, number),
  foreign key (organisation_id, person_id) references person (organisation_id, id),
  foreign key (organisation_id, by_person) references person (organisation_id, id)
);
call protect('reminder');
revoke update, delete on reminder from balise_app;
