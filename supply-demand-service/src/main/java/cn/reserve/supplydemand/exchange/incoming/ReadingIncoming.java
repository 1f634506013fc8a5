package cn.reserve.supplydemand.exchange.incoming;

import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Problems;
import cn.reserve.supplydemand.exchange.incoming.IncomingPackage.Arrival;
import cn.reserve.supplydemand.exchange.packages.Digests;
import cn.reserve.supplydemand.exchange.packages.Limits;
import cn.reserve.supplydemand.exchange.province.ExchangeKeepers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Shows the packages that came, and takes those that a person puts in. */
@ApplicationScoped
class ReadingIncoming {
    private static final int PIECE = 1 << 16;

    private final IncomingPackages packages;
    private final TakingPackage taking;
    private final ExchangeKeepers keepers;
    private final Caller caller;
    private final Clock clock;

    ReadingIncoming(
            IncomingPackages packages, TakingPackage taking, ExchangeKeepers keepers, Caller caller, Clock clock) {
        this.packages = packages;
        this.taking = taking;
        this.keepers = keepers;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Page<IncomingResponse> page(IncomingSearch search, PageParams paging) {
        keepers.requireReader();
        return packages.page(search.query(), search.order(), paging).map(came -> IncomingResponse.of(came, false));
    }

    /**
     * One package.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404 {@code exchange-package.not-found}
     */
    @Transactional
    IncomingResponse one(UUID id) {
        keepers.requireReader();
        return packages.findByIdOptional(id)
                .map(came -> IncomingResponse.of(came, false))
                .orElseThrow(() -> Problems.notFound("exchange-package"));
    }

    /**
     * Takes a file that somebody of the economy bureau puts in; what became of it, also when it was refused.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 {@code exchange.no-file}; 403 {@code exchange.not-yours}; 413 {@code
     *     exchange.too-large}
     */
    IncomingResponse upload(String name, InputStream body) {
        keepers.require();
        try {
            Path file = Files.createTempFile("exchange", ".zip");
            try {
                long bytes = copy(body, file);
                return taking.take(
                        file,
                        new Arrival(
                                IncomingWay.UPLOADED,
                                name,
                                bytes,
                                Digests.of(file),
                                caller.name(),
                                clock.instant().truncatedTo(ChronoUnit.MICROS)));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static long copy(InputStream body, Path file) throws IOException {
        long bytes = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] piece = new byte[PIECE];
            for (int read = body.read(piece); read >= 0; read = body.read(piece)) {
                bytes += read;
                if (bytes > Limits.PACKAGE_BYTES) {
                    throw Problems.of(413, "exchange.too-large", Limits.PACKAGE_BYTES >> 20);
                }
                out.write(piece, 0, read);
            }
        }
        if (bytes == 0) {
            throw Problems.badRequest("exchange.no-file");
        }
        return bytes;
    }
}
