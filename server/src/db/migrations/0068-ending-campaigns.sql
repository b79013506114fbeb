-- Asking again those whose answers end soon, and nobody else.
alter table campaign drop constraint campaign_concerns_check,
  add constraint campaign_concerns_check check (concerns in ('beneficiaries', 'everyone', 'ending'));
