-- Goods that were under bond before the house opened, taken over from a sheet as one act.
create table inventory.take_over (
    id bigint not null primary key,
    site varchar(40) not null references inventory.site (code),
    fingerprint varchar(64) not null,
    sheet_rows integer not null,
    lots integer not null,
    packages numeric(18,6) not null,
    net_kg numeric(18,6) not null,
    gross_kg numeric(18,6) not null,
    supplementary_quantity numeric(18,6) not null,
    suspended numeric(20,2) not null,
    posting bigint references inventory.posting (id),
    taken_by varchar(100) not null,
    taken_at timestamp(6) with time zone not null,
    reversed_by varchar(100),
    reversed_at timestamp(6) with time zone,
    reason varchar(1000)
);
create sequence inventory.take_over_seq start with 1 increment by 1;
create index take_over_fingerprint on inventory.take_over (site, fingerprint);

create table inventory.take_over_lot (
    take_over bigint not null references inventory.take_over (id),
    lot varchar(16) not null references inventory.lot (id),
    primary key (take_over, lot)
);
