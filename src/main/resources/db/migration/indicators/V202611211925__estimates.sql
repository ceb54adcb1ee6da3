-- What an indicator is expected to come to by the end of a period, told before the end; trued up against what is counted.
create table indicators_estimates (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    indicator_id bigint not null,
    period varchar(8) not null,
    amount decimal(20, 4) not null,
    basis varchar(500) not null,
    unique (department_id, indicator_id, period),
    foreign key (department_id, indicator_id) references indicators_indicators (department_id, id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci with system versioning;
