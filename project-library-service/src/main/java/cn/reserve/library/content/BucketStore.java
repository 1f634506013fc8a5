package cn.reserve.library.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** A bucket of an S3 service, a cloud's or one's own (MinIO, Ceph): {@code <prefix><sum>}. */
final class BucketStore implements ContentStore, AutoCloseable {
    private static final int FORBIDDEN = 403;
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration ATTEMPT = Duration.ofSeconds(15);
    private static final Duration CALL = Duration.ofSeconds(40);

    private final S3Client client;
    private final String bucket;
    private final String prefix;

    BucketStore(StoreSettings.Bucket settings) {
        this.bucket = settings.name().orElseThrow(() -> new IllegalStateException("reserve.content.bucket.name"));
        this.prefix = settings.prefix();
        this.client = client(settings);
    }

    private static S3Client client(StoreSettings.Bucket settings) {
        var credentials = AwsBasicCredentials.create(
                settings.accessKey().orElseThrow(() -> new IllegalStateException("reserve.content.bucket.access-key")),
                settings.secretKey().orElseThrow(() -> new IllegalStateException("reserve.content.bucket.secret-key")));
        var builder = S3Client.builder()
                .region(Region.of(settings.region()))
                .credentialsProvider(StaticCredentialsProvider.create(credentials))
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECT)
                        .socketTimeout(ATTEMPT))
                // The sum is the key and is checked on the way in; the services at hand do not all know the newer
                // checksum headers.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .serviceConfiguration(
                        S3Configuration.builder().chunkedEncodingEnabled(false).build())
                .forcePathStyle(settings.pathStyle())
                .overrideConfiguration(
                        limits -> limits.apiCallAttemptTimeout(ATTEMPT).apiCallTimeout(CALL));
        settings.endpoint().ifPresent(builder::endpointOverride);
        return builder.build();
    }

    @Override
    public void put(Sha256 sum, Path file) throws IOException {
        try {
            client.putObject(request -> request.bucket(bucket).key(key(sum)), RequestBody.fromFile(file));
        } catch (SdkException failed) {
            throw new IOException(failed);
        }
    }

    /** Who may not list a bucket is answered 403 for what is not there; whether it is that, a put or get shows. */
    @Override
    public boolean holds(Sha256 sum) throws IOException {
        try {
            client.headObject(request -> request.bucket(bucket).key(key(sum)));
            return true;
        } catch (NoSuchKeyException absent) {
            return false;
        } catch (S3Exception refused) {
            if (refused.statusCode() == FORBIDDEN) {
                return false;
            }
            throw new IOException(refused);
        } catch (SdkException failed) {
            throw new IOException(failed);
        }
    }

    @Override
    public InputStream open(Sha256 sum) throws IOException {
        try {
            return client.getObject(request -> request.bucket(bucket).key(key(sum)));
        } catch (NoSuchKeyException absent) {
            throw new NoSuchFileException(sum.hex());
        } catch (S3Exception refused) {
            if (isDenied(refused)) {
                throw new NoSuchFileException(sum.hex());
            }
            throw new IOException(refused);
        } catch (SdkException failed) {
            throw new IOException(failed);
        }
    }

    @Override
    public void delete(Sha256 sum) throws IOException {
        try {
            client.deleteObject(request -> request.bucket(bucket).key(key(sum)));
        } catch (SdkException failed) {
            throw new IOException(failed);
        }
    }

    /** The credentials are good, for wrong ones have codes of their own; so the object is not there, or nobody may read any. */
    private static boolean isDenied(S3Exception refused) {
        var details = refused.awsErrorDetails();
        return refused.statusCode() == FORBIDDEN && details != null && "AccessDenied".equals(details.errorCode());
    }

    @Override
    public void close() {
        client.close();
    }

    private String key(Sha256 sum) {
        return prefix + sum.hex();
    }
}
