-- A person's word that a duty of the charter is done, or no longer is. The last one about a rule counts; none is
-- rewritten, because each was true for someone on that day.
create table attestation (
  organisation_id uuid not null references organisation (organisation_id),
  id              uuid not null,
  seq             bigint generated always as identity, -- two may be given at the same instant
  rule            text not null check (length(rule) between 1 and 200), -- the rule's id in the charter
  holds           boolean not null,
  note            text not null default '' check (length(note) <= 2000),
  until_on        date, -- last day on which it counts
  attested_by     uuid not null,
  attested_at     timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, attested_by) references person (organisation_id, id)
);
create index attestation_of_rule on attestation (organisation_id, rule, seq desc);
call protect('attestation');
revoke update, delete on attestation from balise_app;
