-- A file that shows something about one person: the paper a holder signed, the capture of a page that shows them no
-- more. Never in the library. Encrypted under the person's key: whoever destroys it destroys these too.
create table evidence_file (
  organisation_id uuid not null references organisation (organisation_id),
  id              uuid not null,
  person_id       uuid not null,
  what            text not null check (what in ('paper', 'capture')),
  digest          text not null check (digest ~ '^sha256:[0-9a-f]{64}$'), -- of what is read back
  type            text not null check (type in ('application/pdf', 'image/jpeg', 'image/png')),
  bytes           integer not null check (bytes > 0),
  wrapped         bytea, -- AES-256-GCM: nonce (12 bytes), tag (16), key (32); null once it was destroyed
  on_disk         boolean not null default true, -- false once its noise is removed too
  added_by        uuid,
  added_at        timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, person_id) references person (organisation_id, id),
  foreign key (organisation_id, added_by) references person (organisation_id, id)
);
create index evidence_file_of_person on evidence_file (organisation_id, person_id);
create index evidence_file_forgotten on evidence_file (organisation_id) where wrapped is null and on_disk;
call protect('evidence_file');
revoke delete on evidence_file from balise_app;

-- One paper carries several answers.
alter table consent add column scan_id uuid,
  add foreign key (organisation_id, scan_id) references evidence_file (organisation_id, id);
create index consent_scan on consent (organisation_id, scan_id) where scan_id is not null;

-- A capture is no picture to publish: no page ever offered the library for it, so none is there.
alter table takedown drop constraint takedown_organisation_id_capture_id_fkey,
  add foreign key (organisation_id, capture_id) references evidence_file (organisation_id, id);
