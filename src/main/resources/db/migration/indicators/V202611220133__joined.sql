-- An indicator that came with another department under a code that was there already: from that day it adds to the other's figures.
create table indicators_joined (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    indicator_id bigint not null,
    part_id bigint not null,
    since date not null,
    check (indicator_id <> part_id),
    unique (department_id, part_id),
    foreign key (department_id, indicator_id) references indicators_indicators (department_id, id),
    foreign key (department_id, part_id) references indicators_indicators (department_id, id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci with system versioning;
