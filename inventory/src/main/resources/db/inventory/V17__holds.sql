-- On what paper a hold was laid: an order of customs, a letter of the owner, a court's ruling.
alter table inventory.hold add column ground varchar(200);
create index hold_standing on inventory.hold (lifted_at, id);
