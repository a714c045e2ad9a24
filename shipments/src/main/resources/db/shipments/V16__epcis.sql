-- EPCIS 2.0 events of what is put into containers and taken out; each as it came.
create table shipments.epcis_event (
    id bigint not null primary key,
    event_id varchar(500) not null unique,
    type varchar(30) not null,
    action varchar(10),
    biz_step varchar(60),
    facility varchar(40),
    parent varchar(200),
    happened_at timestamp(6) with time zone not null,
    recorded_at timestamp(6) with time zone not null,
    recorded_by varchar(100) not null,
    raw text not null
);
create sequence shipments.epcis_event_seq start with 1 increment by 50;
create index epcis_event_happened on shipments.epcis_event (happened_at, id);

create table shipments.epcis_item (
    event bigint not null references shipments.epcis_event (id),
    epc varchar(200) not null,
    primary key (event, epc)
);
create index epcis_item_epc on shipments.epcis_item (epc, event);
