-- Who is told of facts outside the house, how far the telling has come, and what could not be told.
create table shipments.subscription (
    id bigint not null primary key,
    name varchar(100) not null unique,
    callback varchar(1000) not null,
    secret varchar(200) not null,
    format varchar(10) not null,
    facts varchar(1000) not null,
    active boolean not null,
    position bigint not null,
    failures integer not null,
    next_at timestamp(6) with time zone not null,
    last_error varchar(500),
    delivered_at timestamp(6) with time zone,
    created_at timestamp(6) with time zone not null,
    created_by varchar(100) not null
);
create sequence shipments.subscription_seq start with 1 increment by 50;

create table shipments.dead_letter (
    id bigint not null primary key,
    subscription bigint not null references shipments.subscription (id),
    from_position bigint not null,
    to_position bigint not null,
    body text not null,
    attempts integer not null,
    error varchar(500) not null,
    failed_at timestamp(6) with time zone not null,
    state varchar(10) not null,
    ended_at timestamp(6) with time zone,
    ended_by varchar(100)
);
create sequence shipments.dead_letter_seq start with 1 increment by 50;
create index dead_letter_state on shipments.dead_letter (state, id);
