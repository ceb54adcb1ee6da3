# Build: the jar of a server (no demo data, no embedded database).
FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /src
COPY pom.xml ./
COPY .ci/java-format.xml .ci/
RUN mvn -B -ntp -q dependency:go-offline || true
COPY docs/huong-dan.md docs/
COPY docs/pictures docs/pictures
COPY frontend frontend
COPY reports reports
COPY src src
RUN mvn -B -ntp -Pproduction package

# Run: a JRE, an account without rights, no shell needed by the portal.
FROM eclipse-temurin:25-jre
# fontconfig: JasperReports measures text with the JDK's fonts
RUN apt-get update && apt-get install -y --no-install-recommends fontconfig libfreetype6 && rm -rf /var/lib/apt/lists/*
RUN useradd --system --uid 10001 --home-dir /portal portal && mkdir -p /portal && chown portal /portal
WORKDIR /portal
COPY --from=build /src/target/portal.jar portal.jar
USER portal
EXPOSE 8080
# Required: PORTAL_DB_URL, PORTAL_DB_USER, PORTAL_DB_PASSWORD; at the first start also PORTAL_ADMIN_PASSWORD and
# PORTAL_DEPARTMENT_*. All settings: docs/server.md.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD \
    ["java", "-cp", "portal.jar", "-Dloader.main=vn.khcn.portal.Healthcheck", "org.springframework.boot.loader.launch.PropertiesLauncher"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "--enable-native-access=ALL-UNNAMED", "-jar", "portal.jar"]
