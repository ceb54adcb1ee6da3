package vn.khcn.portal.exchange;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import vn.khcn.portal.exchange.api.ApiPaths;

/** The door of the interface: in front of the one for people, without sessions, cookies or forms; only reading gets through. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {
    /** An address that no chain may look at, such as one with "//": nothing is there, and a system is told so in its language. */
    @Bean
    RequestRejectedHandler strangeAddresses() {
        RequestRejectedHandler screens = new HttpStatusRequestRejectedHandler();
        return (request, response, refused) -> {
            if (request.getRequestURI().startsWith("/api/")) {
                Problems.write(response, HttpStatus.NOT_FOUND, "No such address");
            } else {
                screens.handle(request, response, refused);
            }
        };
    }

    @Bean
    @Order(10)
    SecurityFilterChain apiDoor(HttpSecurity http, ClientSignIn door) throws Exception {
        http.securityMatcher("/api/**");
        http.authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, ApiPaths.DESCRIPTION)
                .permitAll().requestMatchers(HttpMethod.GET).hasAuthority(ClientFilter.AUTHORITY)
                .requestMatchers(HttpMethod.HEAD).hasAuthority(ClientFilter.AUTHORITY).anyRequest().denyAll());
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.csrf(AbstractHttpConfigurer::disable);
        http.requestCache(AbstractHttpConfigurer::disable);
        http.formLogin(AbstractHttpConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
        http.exceptionHandling(wrong -> wrong
                .authenticationEntryPoint((request, response, nobody) -> Problems.unknown(response))
                .accessDeniedHandler((request, response, refused) -> Problems.write(response, HttpStatus.FORBIDDEN,
                        "This interface is for reading only.")));
        http.addFilterBefore(new ClientFilter(door), AuthorizationFilter.class);
        return http.build();
    }
}
