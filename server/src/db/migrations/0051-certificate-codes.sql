-- Whoever is shown a certificate of training belongs to no organisation: the code that a transaction names is the key to
-- the one training that bears it, and to nothing else.
create function certificate_code() returns text language sql stable as $$
  select nullif(current_setting('balise.certificate_code', true), '')
$$;
create policy by_code on training_attempt for select using (code = certificate_code());
create index training_attempt_code on training_attempt (code) where code is not null;
