create table reporting_comments (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    report_id bigint not null,
    thread_id bigint,
    block varchar(200) not null,
    figure varchar(300) not null,
    author_account bigint not null,
    author varchar(200) not null,
    text mediumtext not null,
    made_at datetime(6) not null,
    resolved_at datetime(6),
    resolved_by varchar(200),
    unique (department_id, id),
    foreign key (department_id, report_id) references reporting_reports (department_id, id),
    foreign key (department_id, thread_id) references reporting_comments (department_id, id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci with system versioning;

create table reporting_explanations (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    report_id bigint not null,
    finding varchar(300) not null,
    reason text not null,
    made_at datetime(6) not null,
    unique (department_id, report_id, finding),
    foreign key (department_id, report_id) references reporting_reports (department_id, id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci with system versioning;
