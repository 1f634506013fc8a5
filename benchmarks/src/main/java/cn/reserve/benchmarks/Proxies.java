package cn.reserve.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The two things the gateway is compared with: nginx as a plain proxy, and a bare vertx-http-proxy without any habit of ours. */
final class Proxies {
    private Proxies() {}

    /** Starts nginx with one worker before {@code upstreamPort}, keep-alive both ways, no log. */
    static Process nginx(Path folder, int port, int upstreamPort) throws IOException {
        Path configuration = folder.resolve("nginx.conf");
        Files.createDirectories(folder);
        Files.writeString(configuration, """
                worker_processes 1;
                daemon off;
                pid %1$s/nginx.pid;
                error_log %1$s/nginx-error.log;
                events { worker_connections 1024; }
                http {
                  access_log off;
                  client_body_temp_path %1$s/body;
                  proxy_temp_path %1$s/proxy;
                  fastcgi_temp_path %1$s/fastcgi;
                  uwsgi_temp_path %1$s/uwsgi;
                  scgi_temp_path %1$s/scgi;
                  keepalive_requests 1000000;
                  upstream service { server 127.0.0.1:%3$d; keepalive 128; keepalive_requests 1000000; }
                  server {
                    listen 127.0.0.1:%2$d;
                    location / { proxy_pass http://service; proxy_http_version 1.1; proxy_set_header Connection ""; }
                  }
                }
                """.formatted(folder, port, upstreamPort));
        return new ProcessBuilder("nginx", "-c", configuration.toString(), "-p", folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("nginx.out").toFile())
                .start();
    }

    /** Starts {@link BareServer} in a JVM of its own, so that it shares nothing with the load generator. */
    static Process bare(Path folder, String... arguments) throws IOException {
        Files.createDirectories(folder);
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                BareServer.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("bare-" + arguments[0] + ".out").toFile())
                .start();
    }
}
