-- An organisation that shows its charter to everyone, and where. The row is its choice: without it nobody outside
-- reads anything.
create table public_charter (
  organisation_id uuid primary key references organisation (organisation_id),
  address         text not null unique check (address ~ '^[a-z0-9]+(-[a-z0-9]+)*$'), -- what follows /c/
  published_by    uuid, -- null when the installation's own commands did it
  published_at    timestamptz not null,
  foreign key (organisation_id, published_by) references person (organisation_id, id)
);
call protect('public_charter');

-- Whoever reads a public charter belongs to no organisation: the address that a transaction names is the key. It shows
-- what was adopted, never a draft.
create function public_address() returns text language sql stable as $$
  select nullif(current_setting('balise.public_charter', true), '')
$$;
create policy by_address on public_charter for select using (address = public_address());
create policy when_public on organisation for select
  using (organisation_id in (select p.organisation_id from public_charter p where p.address = public_address()));
create policy when_public on charter_version for select
  using (
    effective_at is not null
    and organisation_id in (select p.organisation_id from public_charter p where p.address = public_address())
  );
