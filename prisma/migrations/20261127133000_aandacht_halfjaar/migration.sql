-- Big 5 are asked again after half a year; who waits longer comes on the list for attention.
alter table aandachtopzij drop constraint aandachtopzij_regel_check,
  add constraint aandachtopzij_regel_check check (regel in ('geen-contact', 'plan-zonder-stap', 'halfjaar', 'nazorg', 'startkwalificatie'));
