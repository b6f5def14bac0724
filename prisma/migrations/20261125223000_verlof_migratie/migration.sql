-- A request for leave that came from the system before Baken keeps the number it had there, so that a second delivery changes it.
alter table verlof add column extern_id text;
create unique index verlof_extern on verlof (bureau_id, extern_id) where extern_id is not null;
