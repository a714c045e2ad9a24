-- What people did to seals beyond what messages say: why, and on whose order.
create table shipments.seal_act (
    id bigint not null primary key,
    container varchar(20) not null,
    kind varchar(10) not null,
    seal varchar(20),
    facility varchar(40) not null,
    happened_at timestamp(6) with time zone not null,
    reason varchar(500) not null,
    recorded_at timestamp(6) with time zone not null,
    recorded_by varchar(100) not null
);
create sequence shipments.seal_act_seq start with 1 increment by 50;
create index seal_act_container on shipments.seal_act (container, id);

-- Navigation seals (EAEU agreement of 19 April 2022): which device is on which container, from when to when.
create table shipments.navigation_seal (
    id bigint not null primary key,
    device varchar(40) not null,
    container varchar(20) not null,
    fixed_at timestamp(6) with time zone not null,
    fixed_by varchar(100) not null,
    facility varchar(40) not null,
    removed_at timestamp(6) with time zone,
    removed_by varchar(100)
);
create sequence shipments.navigation_seal_seq start with 1 increment by 50;
create index navigation_seal_device on shipments.navigation_seal (device, id);
create index navigation_seal_container on shipments.navigation_seal (container, id);
