-- A figure that was counted by mistake is taken back; it stays to be read.
alter table inventory.count_mark add column undone_by varchar(100);
alter table inventory.count_mark add column undone_at timestamp(6) with time zone;
