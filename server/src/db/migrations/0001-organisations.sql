-- The tenant. Every other row of the house begins with its key, and row-level security lets a transaction
-- see only the organisation it has named with set_config('balise.organisation_id', …, true).
create function current_organisation() returns uuid language sql stable as $$
  select nullif(current_setting('balise.organisation_id', true), '')::uuid
$$;

-- The signed-in account, known before any organisation is: it may list its own memberships.
create function current_account() returns text language sql stable as $$
  select nullif(current_setting('balise.account_id', true), '')
$$;

-- Says once what every table of a tenant needs, so that none is forgotten. "force": the owner is subject to it too.
create procedure protect(tenant_table regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', tenant_table);
  execute format('alter table %s force row level security', tenant_table);
  execute format(
    'create policy of_organisation on %s using (organisation_id = current_organisation()) '
    'with check (organisation_id = current_organisation())', tenant_table);
end $$;

create table organisation (
  organisation_id uuid primary key,
  name            text not null check (length(name) between 1 and 200),
  names           text[] not null default '{}', -- other names and marks
  slug            text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  locale          text not null check (locale in ('fr', 'en')),
  timezone        text not null,
  domains         text[] not null default '{}',
  trusted_domains text[] not null default '{}',
  contacts        jsonb not null default '{}',
  created_at      timestamptz not null
);
alter table organisation enable row level security;
alter table organisation force row level security;
create policy of_organisation on organisation
  using (organisation_id = current_organisation()) with check (organisation_id = current_organisation());

-- What a worker may know of every tenant: that it exists.
create table tenant (
  organisation_id uuid primary key references organisation (organisation_id) on delete cascade
);

create table unit (
  organisation_id uuid not null references organisation (organisation_id),
  id              uuid not null,
  slug            text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'), -- what a charter's selector names
  name            text not null check (length(name) between 1 and 120),
  primary key (organisation_id, id),
  unique (organisation_id, slug)
);
call protect('unit');
