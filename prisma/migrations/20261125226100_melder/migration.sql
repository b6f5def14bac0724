-- A melding by hand can come from others than the school (Leerplichtwet 1969, art. 24).
alter table melding add column melder text not null default 'school'
  check (melder in ('school', 'ouder', 'jongere', 'partner', 'politie'));
