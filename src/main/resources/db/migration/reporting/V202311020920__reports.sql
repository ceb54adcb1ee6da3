create table reporting_reports (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    regime_id bigint not null,
    period varchar(10) not null,
    edition int not null,
    title varchar(300) not null,
    draft_number int not null,
    compiled_by_account bigint not null,
    open_findings int not null,
    number int,
    dated date,
    replaces_id bigint,
    outbound_id bigint,
    unique (department_id, id),
    unique (department_id, regime_id, period, edition),
    foreign key (department_id, regime_id) references reporting_regimes (department_id, id),
    foreign key (department_id, replaces_id) references reporting_reports (department_id, id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci with system versioning;

-- Each compile is kept: its tree, when, by whom, by which version of the template.
create table reporting_drafts (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    report_id bigint not null,
    number int not null,
    template_version_id bigint not null,
    tree longtext not null,
    compiled_at datetime(6) not null,
    compiled_by varchar(200) not null,
    unique (department_id, report_id, number),
    foreign key (department_id, report_id) references reporting_reports (department_id, id),
    foreign key (department_id, template_version_id) references reporting_template_versions (department_id, id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- Texts the office set in place of generated ones; they outlive every compile.
create table reporting_passages (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    report_id bigint not null,
    block varchar(200) not null,
    generated mediumtext not null,
    text mediumtext not null,
    unique (department_id, report_id, block),
    foreign key (department_id, report_id) references reporting_reports (department_id, id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci with system versioning;
