package vn.khcn.portal.exchange.api;

/** Where the interface lies. */
public final class ApiPaths {
    public static final String V1 = "/api/v1";
    public static final String DESCRIPTION = V1 + "/openapi.yaml";

    private ApiPaths() {}
}
