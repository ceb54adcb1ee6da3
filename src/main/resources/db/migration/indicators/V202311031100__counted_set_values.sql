-- An indicator may be counted from records instead of facts; a month's number may be set against it, with a reason.
alter table indicators_indicators add column counted_from varchar(200);

create table indicators_set_values (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    indicator_id bigint not null,
    month varchar(6) not null,
    amount decimal(20, 4) not null,
    reason varchar(500) not null,
    unique (department_id, indicator_id, month),
    foreign key (department_id, indicator_id) references indicators_indicators (department_id, id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci with system versioning;
