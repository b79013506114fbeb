-- The application signs in as balise_app: it owns nothing, cannot bypass row-level security, and cannot rewrite
-- what must stay. `default privileges`: the tables of later migrations too.
revoke all on schema public from public;
revoke all on migration from public;
grant usage on schema public, auth to balise_app;
grant select, insert, update, delete on all tables in schema public to balise_app;
grant select, insert, update, delete on all tables in schema auth to balise_app;
alter default privileges in schema public grant select, insert, update, delete on tables to balise_app;
revoke update, delete on log_entry, log_seal, verdict, approval, acknowledgement from balise_app;
revoke delete on organisation, tenant, person, charter_version, channel, consent, media, post, delivery, log_head from balise_app;
revoke all on tenant from balise_app;
grant select, insert on tenant to balise_app;

-- Even the owner must go out of its way.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the log is append-only: % of % refused', tg_op, tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger append_only before update or delete on log_entry for each row execute function refuse_change();
create trigger append_only before update or delete on log_seal for each row execute function refuse_change();
