-- Stock as of a moment, as known at another, without adding up the whole ledger. A closing holds what every account had of
-- what was recorded (and so was effective) by the end of that day, UTC. It is made from the entries and may be dropped at any
-- time: without it the answer is the same and only takes longer.
create table inventory.closing (
    closed_day date not null primary key,
    accounts bigint not null,
    closed_at timestamp(6) with time zone not null
);

create table inventory.closed_balance (
    closed_day date not null,
    lot varchar(16) not null,
    place bigint not null,
    status varchar(20) not null,
    packages numeric(18,6) not null,
    net_kg numeric(18,6) not null,
    gross_kg numeric(18,6) not null,
    supplementary_quantity numeric(18,6) not null,
    primary key (closed_day, lot, place, status)
);

-- Entries recorded on a later day (UTC) than they were so: few, and found by when they were recorded.
create table inventory.late_entry (
    recorded_at timestamp(6) with time zone not null,
    effective_at timestamp(6) with time zone not null,
    entry bigint not null references inventory.entry (id),
    primary key (recorded_at, effective_at, entry)
);
insert into inventory.late_entry (recorded_at, effective_at, entry)
select recorded_at, effective_at, id from inventory.entry
where floor(extract(epoch from recorded_at) / 86400) > floor(extract(epoch from effective_at) / 86400);

-- A moment is found by its day, a place by the accounts of that day.
drop index inventory.entry_place;
drop index inventory.entry_recorded;

-- Only accounts that have something keep a balance row, so that lists stay as short as the stock.
delete from inventory.balance
where packages = 0 and net_kg = 0 and gross_kg = 0 and supplementary_quantity = 0;

-- Holds and reservations, too, are told as of a moment as known at another.
alter table inventory.hold add column placed_recorded_at timestamp(6) with time zone;
alter table inventory.hold add column lifted_recorded_at timestamp(6) with time zone;
update inventory.hold set placed_recorded_at = placed_at, lifted_recorded_at = lifted_at;
alter table inventory.hold alter column placed_recorded_at set not null;

alter table inventory.reservation add column recorded_at timestamp(6) with time zone;
alter table inventory.reservation add column ended_recorded_at timestamp(6) with time zone;
update inventory.reservation set recorded_at = reserved_at, ended_recorded_at = ended_at;
alter table inventory.reservation alter column recorded_at set not null;
