package vn.khcn.portal.exchange.api;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The description of the interface, open to everybody; any other address below /api is none, and never a screen. */
@RestController
class DescriptionApi {
    private static final MediaType YAML = MediaType.parseMediaType("application/yaml;charset=UTF-8");

    @GetMapping(ApiPaths.DESCRIPTION)
    ResponseEntity<Resource> description() {
        return ResponseEntity.ok().contentType(YAML).body(new ClassPathResource("api/openapi.yaml"));
    }

    @GetMapping("/api/**")
    void nothingElse() {
        throw new ResponseStatusException(HttpStatus.NOT_FOUND, "No such address");
    }
}
