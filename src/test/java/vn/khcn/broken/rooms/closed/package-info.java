@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package vn.khcn.broken.rooms.closed;
