export interface AccountSetting {
    name: string;
    value: string;
}
export interface AdvancedConfiguration {
    alternateTargetGroupArn: string;
    productionListenerRule: string;
    testListenerRule: string;
    roleArn: string;
    /** What `roleArn` names. */
    role: Role;
}
export interface AutoScalingGroup {
    arn: string;
    name: string;
    minSize: number;
    maxSize: number;
    desiredCapacity: number;
    subnets: readonly string[];
    launchTemplate: LaunchTemplateSpecification;
    launchConfiguration: string;
    instanceId: string;
    mixedLaunchTemplate: LaunchTemplateSpecification;
    overrides: readonly InstanceOverride[];
    instancesDistribution: InstancesDistribution;
    /** What `launchConfiguration` names. */
    configuration: LaunchConfiguration;
    /** What `instanceId` names. */
    likeInstance: Instance;
}
export interface AutoScalingGroupProvider {
    autoScalingGroupArn: string;
    /** What `autoScalingGroupArn` names. */
    autoScalingGroup: AutoScalingGroup;
}
export interface AwsVpcConfiguration {
    subnets: readonly string[];
    securityGroups: readonly string[];
    assignPublicIp: 'ENABLED' | 'DISABLED';
    /** What `subnets[]` names. */
    inSubnets: readonly Subnet[];
    /** What `securityGroups[]` names. */
    inSecurityGroups: readonly SecurityGroup[];
}
export interface Balancer {
    arn: string;
    name: string;
    type: string;
    scheme: string;
    subnets: readonly string[];
    securityGroups: readonly string[];
    /** What `subnets[]` names. */
    inSubnets: readonly Subnet[];
    /** What `securityGroups[]` names. */
    inSecurityGroups: readonly SecurityGroup[];
}
export interface CanaryConfiguration {
    canaryPercent: number;
    canaryBakeTimeInMinutes: number;
}
export interface CapacityProvider {
    arn: string;
    name: string;
    cluster: string;
    autoScalingGroupProvider: AutoScalingGroupProvider;
    managedInstancesProvider: ManagedInstancesProvider;
    /** What `cluster` names. */
    inCluster: Cluster;
}
export interface CapacityProviderStrategyItem {
    capacityProvider: string;
    weight: number;
    base: number;
    /** What `capacityProvider` names. */
    provider: CapacityProvider;
}
export interface Cluster {
    arn: string;
    clusterName: string;
    capacityProviders: readonly string[];
    defaultCapacityProviderStrategy: readonly CapacityProviderStrategyItem[];
    settings: readonly KeyValuePair[];
    configuration: ClusterConfiguration;
    /** What `capacityProviders[]` names. */
    providers: readonly CapacityProvider[];
    /** Whose `inCluster` this is. */
    capacities: readonly ClusterCapacity[];
    /** Whose `inCluster` this is. */
    ownProviders: readonly CapacityProvider[];
}
export interface ClusterCapacity {
    cluster: string;
    capacityProviders: readonly string[];
    defaultCapacityProviderStrategy: readonly CapacityProviderStrategyItem[];
    /** What `cluster` names. */
    inCluster: Cluster;
    /** What `capacityProviders[]` names. */
    providers: readonly CapacityProvider[];
}
export interface ClusterConfiguration {
    executeCommandConfiguration: ExecuteCommandConfiguration;
}
export interface ContainerDefinition {
    name: string;
    image: string;
    repositoryCredentials: RepositoryCredentials;
    cpu: number;
    memory: number;
    memoryReservation: number;
    links: readonly string[];
    portMappings: readonly PortMapping[];
    essential: boolean;
    restartPolicy: ContainerRestartPolicy;
    entryPoint: readonly string[];
    command: readonly string[];
    environment: readonly KeyValuePair[];
    environmentFiles: readonly EnvironmentFile[];
    mountPoints: readonly MountPoint[];
    volumesFrom: readonly VolumeFrom[];
    linuxParameters: LinuxParameters;
    secrets: readonly Secret[];
    dependsOn: readonly ContainerDependency[];
    startTimeout: number;
    stopTimeout: number;
    versionConsistency: 'enabled' | 'disabled';
    hostname: string;
    user: string;
    workingDirectory: string;
    disableNetworking: boolean;
    privileged: boolean;
    readonlyRootFilesystem: boolean;
    dnsServers: readonly string[];
    dnsSearchDomains: readonly string[];
    extraHosts: readonly HostEntry[];
    dockerSecurityOptions: readonly string[];
    interactive: boolean;
    pseudoTerminal: boolean;
    dockerLabels: Readonly<Record<string, string>>;
    ulimits: readonly Ulimit[];
    logConfiguration: LogConfiguration;
    healthCheck: HealthCheck;
    systemControls: readonly SystemControl[];
    resourceRequirements: readonly ResourceRequirement[];
    firelensConfiguration: FirelensConfiguration;
    credentialSpecs: readonly string[];
    /** What `logConfiguration.options.awslogs-group` names. */
    logGroup: LogGroup;
    /** What `logConfiguration.options.log_group_name` names. */
    firelensLogGroup: LogGroup;
    /** What `image` names. */
    repository: Repository;
}
export interface ContainerDependency {
    containerName: string;
    condition: 'START' | 'COMPLETE' | 'SUCCESS' | 'HEALTHY';
}
export interface ContainerRestartPolicy {
    enabled: boolean;
    ignoredExitCodes: readonly number[];
    restartAttemptPeriod: number;
}
export interface Delegate {
    given: readonly string[];
}
export interface DeploymentAlarms {
    alarmNames: readonly string[];
    rollback: boolean;
    enable: boolean;
}
export interface DeploymentCircuitBreaker {
    enable: boolean;
    rollback: boolean;
    resetOnHealthyTask: boolean;
    thresholdConfiguration: ThresholdConfiguration;
}
export interface DeploymentConfiguration {
    deploymentCircuitBreaker: DeploymentCircuitBreaker;
    maximumPercent: number;
    minimumHealthyPercent: number;
    alarms: DeploymentAlarms;
    strategy: 'ROLLING' | 'BLUE_GREEN' | 'LINEAR' | 'CANARY';
    bakeTimeInMinutes: number;
    lifecycleHooks: readonly DeploymentLifecycleHook[];
    linearConfiguration: LinearConfiguration;
    canaryConfiguration: CanaryConfiguration;
    earlySuccessCriteria: DeploymentEarlySuccessCriteria;
}
export interface DeploymentController {
    type: 'ECS' | 'CODE_DEPLOY' | 'EXTERNAL';
}
export interface DeploymentEarlySuccessCriteria {
    enable: boolean;
    healthyPercent: number;
    sourceServiceRevisionCleanup: 'BLOCKING' | 'DEFERRED';
}
export interface DeploymentLifecycleHook {
    targetType: 'AWS_LAMBDA' | 'PAUSE';
    hookTargetArn: string;
    roleArn: string;
    lifecycleStages: readonly ('RECONCILE_SERVICE' | 'PRE_SCALE_UP' | 'POST_SCALE_UP' | 'TEST_TRAFFIC_SHIFT' | 'POST_TEST_TRAFFIC_SHIFT' | 'PRE_PRODUCTION_TRAFFIC_SHIFT' | 'PRODUCTION_TRAFFIC_SHIFT' | 'POST_PRODUCTION_TRAFFIC_SHIFT')[];
    hookDetails: HookDetails;
    timeoutConfiguration: DeploymentLifecycleHookTimeoutConfiguration;
    /** What `roleArn` names. */
    role: Role;
}
export interface DeploymentLifecycleHookTimeoutConfiguration {
    timeoutInMinutes: number;
    action: 'ROLLBACK' | 'CONTINUE';
}
export interface Device {
    hostPath: string;
    containerPath: string;
    permissions: readonly ('read' | 'write' | 'mknod')[];
}
export interface DockerVolumeConfiguration {
    scope: 'task' | 'shared';
    autoprovision: boolean;
    driver: string;
    driverOpts: Readonly<Record<string, string>>;
    labels: Readonly<Record<string, string>>;
}
export interface EBSTagSpecification {
    resourceType: 'volume';
    tags: readonly Tag[];
    propagateTags: 'TASK_DEFINITION' | 'SERVICE' | 'NONE';
}
export interface EFSAuthorizationConfig {
    accessPointId: string;
    iam: 'ENABLED' | 'DISABLED';
}
export interface EFSVolumeConfiguration {
    fileSystemId: string;
    rootDirectory: string;
    transitEncryption: 'ENABLED' | 'DISABLED';
    transitEncryptionPort: number;
    authorizationConfig: EFSAuthorizationConfig;
    /** What `fileSystemId` names. */
    fileSystem: FileSystem;
}
export interface EnvironmentFile {
    value: string;
    type: 's3';
}
export interface EphemeralStorage {
    sizeInGiB: number;
}
export interface ExecuteCommandConfiguration {
    kmsKeyId: string;
    logging: string;
    logConfiguration: ExecuteCommandLogConfiguration;
}
export interface ExecuteCommandLogConfiguration {
    cloudWatchLogGroupName: string;
    cloudWatchEncryptionEnabled: boolean;
    s3BucketName: string;
    s3EncryptionEnabled: boolean;
    s3KeyPrefix: string;
    /** What `cloudWatchLogGroupName` names. */
    logGroup: LogGroup;
}
export interface FSxWindowsFileServerAuthorizationConfig {
    credentialsParameter: string;
    domain: string;
}
export interface FSxWindowsFileServerVolumeConfiguration {
    fileSystemId: string;
    rootDirectory: string;
    authorizationConfig: FSxWindowsFileServerAuthorizationConfig;
}
export interface FileSystem {
    arn: string;
    id: string;
    availabilityZoneName: string;
    /** Whose `fileSystem` this is. */
    mountTargets: readonly MountTarget[];
}
export interface FirelensConfiguration {
    type: 'fluentd' | 'fluentbit';
    options: Readonly<Record<string, string>>;
}
export interface Fleet {
    id: string;
    specifications: readonly FleetSpecification[];
}
export interface FleetSpecification {
    instanceType: string;
    instanceRequirements: InstanceRequirements;
    userData: string;
    launchTemplate: LaunchTemplateSpecification;
    overrides: readonly InstanceOverride[];
    /** What `userData` names. */
    userDataCluster: Cluster;
}
export interface GatewayAttachment {
    vpcId: string;
    internetGatewayId: string;
}
export interface GatewayConnector {
    portName: string;
    healthCheck: GatewayConnectorHealthCheck;
    filters: GatewayConnectorFilters;
}
export interface GatewayConnectorFilters {
    accessTypes: readonly ('PRIVATE' | 'PUBLIC')[];
}
export interface GatewayConnectorHealthCheck {
    healthCheckProtocol: 'HTTP' | 'HTTPS';
    healthCheckPort: number;
    healthCheckPath: string;
    healthCheckTimeoutSeconds: number;
    healthCheckIntervalSeconds: number;
    healthyThresholdCount: number;
    unhealthyThresholdCount: number;
    matcher: GatewayConnectorHealthCheckMatcher;
}
export interface GatewayConnectorHealthCheckMatcher {
    httpCode: string;
    grpcCode: string;
}
export interface HealthCheck {
    command: readonly string[];
    interval: number;
    timeout: number;
    retries: number;
    startPeriod: number;
}
export interface HookDetails {
}
export interface HostEntry {
    hostname: string;
    ipAddress: string;
}
export interface HostVolumeProperties {
    sourcePath: string;
}
export interface InferenceAccelerator {
    deviceName: string;
    deviceType: string;
}
export interface InlinePolicy {
    name: string;
    document: PolicyDocument;
}
export interface Instance {
    id: string;
    instanceType: string;
    imageId: string;
    userData: string;
    subnetId: string;
    launchTemplate: LaunchTemplateSpecification;
    /** What `userData` names. */
    userDataCluster: Cluster;
}
export interface InstanceOverride {
    instanceType: string;
    instanceRequirements: InstanceRequirements;
    launchTemplate: LaunchTemplateSpecification;
}
export interface InstanceProfile {
    arn: string;
    name: string;
    roles: readonly string[];
}
export interface InstanceRequirements {
    vCpuCount: NumberRange;
    memoryMiB: NumberRange;
}
export interface InstancesDistribution {
    onDemandBaseCapacity: number;
    onDemandPercentageAboveBaseCapacity: number;
    spotAllocationStrategy: string;
}
export interface InternetGateway {
    id: string;
    vpcId: string;
}
export interface KernelCapabilities {
    add: readonly string[];
    drop: readonly string[];
}
export interface Key {
    arn: string;
    id: string;
    policy: PolicyDocument;
}
export interface KeyValuePair {
    name: string;
    value: string;
}
export interface LaunchConfiguration {
    name: string;
    instanceType: string;
    imageId: string;
    userData: string;
    spotPrice: string;
    securityGroupIds: readonly string[];
    /** What `userData` names. */
    userDataCluster: Cluster;
}
export interface LaunchTemplate {
    id: string;
    name: string;
    instanceType: string;
    instanceRequirements: InstanceRequirements;
    imageId: string;
    userData: string;
    marketType: string;
    securityGroupIds: readonly string[];
    /** What `userData` names. */
    userDataCluster: Cluster;
}
export interface LaunchTemplateSpecification {
    launchTemplateId: string;
    launchTemplateName: string;
    version: string;
    /** What `launchTemplateId` names. */
    byId: LaunchTemplate;
    /** What `launchTemplateName` names. */
    byName: LaunchTemplate;
}
export interface LinearConfiguration {
    stepPercent: number;
    stepBakeTimeInMinutes: number;
}
export interface LinuxParameters {
    capabilities: KernelCapabilities;
    devices: readonly Device[];
    initProcessEnabled: boolean;
    sharedMemorySize: number;
    tmpfs: readonly Tmpfs[];
    maxSwap: number;
    swappiness: number;
}
export interface Listener {
    arn: string;
    loadBalancerArn: string;
    protocol: string;
    port: number;
    targetGroupArns: readonly string[];
    /** What `loadBalancerArn` names. */
    balancer: Balancer;
    /** What `targetGroupArns[]` names. */
    targetGroups: readonly TargetGroup[];
}
export interface ListenerRule {
    arn: string;
    listenerArn: string;
    targetGroupArns: readonly string[];
    /** What `listenerArn` names. */
    listener: Listener;
    /** What `targetGroupArns[]` names. */
    targetGroups: readonly TargetGroup[];
}
export interface LoadBalancer {
    targetGroupArn: string;
    loadBalancerName: string;
    containerName: string;
    containerPort: number;
    advancedConfiguration: AdvancedConfiguration;
    /** What `targetGroupArn` names. */
    targetGroup: TargetGroup;
}
export interface LogConfiguration {
    logDriver: 'json-file' | 'syslog' | 'journald' | 'gelf' | 'fluentd' | 'awslogs' | 'splunk' | 'awsfirelens';
    options: Readonly<Record<string, string>>;
    secretOptions: readonly Secret[];
}
export interface LogGroup {
    arn: string;
    logGroupName: string;
    logGroupClass: string;
    retentionInDays: number;
    kmsKeyId: string;
    /** Whose `containerDefinitions[].logGroup` this is. */
    taskDefinitions: readonly TaskDefinition[];
    /** Whose `containerDefinitions[].firelensLogGroup` this is. */
    firelensTaskDefinitions: readonly TaskDefinition[];
    /** Whose `configuration.executeCommandConfiguration.logConfiguration.logGroup` this is. */
    clusters: readonly Cluster[];
    /** Whose `serviceConnectConfiguration.logGroup` this is. */
    connectServices: readonly Service[];
    /** Whose `mentionedLogGroup` this is. */
    mentioningTaskDefinitions: readonly TaskDefinition[];
}
export interface ManagedInstancesProvider {
    infrastructureRoleArn: string;
    /** What `infrastructureRoleArn` names. */
    infrastructureRole: Role;
}
export interface ManagedPolicy {
    arn: string;
    name: string;
    roles: readonly string[];
    document: PolicyDocument;
    /** What `roles[]` names. */
    ofRoles: readonly Role[];
}
export interface MetricConfiguration {
    metricNames: readonly string[];
    resolutionSeconds: number;
}
export interface MonitoringConfiguration {
    metricConfigurations: readonly MetricConfiguration[];
}
export interface MountPoint {
    sourceVolume: string;
    containerPath: string;
    readOnly: boolean;
}
export interface MountTarget {
    fileSystemId: string;
    subnetId: string;
    securityGroups: readonly string[];
    /** What `fileSystemId` names. */
    fileSystem: FileSystem;
    /** What `subnetId` names. */
    subnet: Subnet;
    /** What `securityGroups[]` names. */
    inSecurityGroups: readonly SecurityGroup[];
}
export interface NatGateway {
    id: string;
    subnetId: string;
    connectivityType: string;
    /** What `subnetId` names. */
    inSubnet: Subnet;
}
export interface NetworkConfiguration {
    awsvpcConfiguration: AwsVpcConfiguration;
}
export interface NumberRange {
    min: number;
    max: number;
}
export interface NvidiaMpsAllocation {
    memory: number;
    maxComputePercent: number;
}
export interface Parameter {
    arn: string;
    name: string;
    type: string;
    keyId: string;
    /** What `keyId` names. */
    key: Key;
}
export interface Permission {
    ipProtocol: string;
    fromPort: number;
    toPort: number;
    cidrBlocks: readonly string[];
    prefixListIds: readonly string[];
    securityGroupIds: readonly string[];
    self: boolean;
    /** What `securityGroupIds[]` names. */
    groups: readonly SecurityGroup[];
}
export interface PlacementConstraint {
    type: 'distinctInstance' | 'memberOf';
    expression: string;
}
export interface PlacementStrategy {
    type: 'random' | 'spread' | 'binpack';
    field: string;
}
export interface PolicyAttachment {
    roles: readonly string[];
    policyArn: string;
    /** What `roles[]` names. */
    ofRoles: readonly Role[];
    /** What `policyArn` names. */
    policy: ManagedPolicy;
}
export interface PolicyDocument {
    statement: readonly PolicyStatement[];
}
export interface PolicyPrincipal {
    service: readonly string[];
    aws: readonly string[];
    federated: readonly string[];
}
export interface PolicyStatement {
    sid: string;
    effect: string;
    principal: PolicyPrincipal;
    notPrincipal: PolicyPrincipal;
    action: readonly string[];
    notAction: readonly string[];
    resource: readonly string[];
    notResource: readonly string[];
    condition: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}
export interface PortMapping {
    containerPort: number;
    hostPort: number;
    protocol: 'tcp' | 'udp';
    name: string;
    appProtocol: 'http' | 'http2' | 'grpc';
    containerPortRange: string;
}
export interface Provider {
    name: string;
    region: string;
}
export interface ProxyConfiguration {
    type: 'APPMESH';
    containerName: string;
    properties: readonly KeyValuePair[];
}
export interface RegistryScanning {
    scanType: string;
}
export interface Repository {
    arn: string;
    repositoryName: string;
    imageTagMutability: string;
    scanOnPush: boolean;
    policy: PolicyDocument;
    lifecyclePolicy: string;
    /** Whose `containerDefinitions[].repository` this is. */
    taskDefinitions: readonly TaskDefinition[];
    /** Whose `mentionedRepository` this is. */
    mentioningTaskDefinitions: readonly TaskDefinition[];
}
export interface RepositoryCredentials {
    credentialsParameter: string;
    /** What `credentialsParameter` names. */
    stored: StoredSecret;
}
export interface ResourcePolicy {
    service: string;
    document: PolicyDocument;
}
export interface ResourceRequirement {
    value: string;
    type: 'GPU' | 'InferenceAccelerator' | 'NeuronDevice';
    sharingStrategy: SharingStrategy;
}
export interface Role {
    arn: string;
    roleName: string;
    path: string;
    assumeRolePolicy: PolicyDocument;
    managedPolicyArns: readonly string[];
    policies: readonly InlinePolicy[];
    permissionsBoundary: string;
    /** What `managedPolicyArns[]` names. */
    managedPolicies: readonly ManagedPolicy[];
    /** Whose `ofRoles[]` this is. */
    rolePolicies: readonly RolePolicy[];
    /** Whose `ofRoles[]` this is. */
    attachments: readonly PolicyAttachment[];
    /** Whose `ofRoles[]` this is. */
    attachedPolicies: readonly ManagedPolicy[];
    /** Whose `taskRole` this is. */
    taskDefinitions: readonly TaskDefinition[];
    /** Whose `executionRole` this is. */
    executedTaskDefinitions: readonly TaskDefinition[];
}
export interface RolePolicy {
    name: string;
    roles: readonly string[];
    document: PolicyDocument;
    /** What `roles[]` names. */
    ofRoles: readonly Role[];
}
export interface Route {
    routeTableId: string;
    destinationCidrBlock: string;
    destinationIpv6CidrBlock: string;
    destinationPrefixListId: string;
    gatewayId: string;
    natGatewayId: string;
    transitGatewayId: string;
    vpcPeeringConnectionId: string;
    egressOnlyInternetGatewayId: string;
    networkInterfaceId: string;
    instanceId: string;
    vpcEndpointId: string;
    localGatewayId: string;
    carrierGatewayId: string;
    coreNetworkArn: string;
    /** What `routeTableId` names. */
    routeTable: RouteTable;
    /** What `gatewayId` names. */
    internetGateway: InternetGateway;
    /** What `natGatewayId` names. */
    natGateway: NatGateway;
}
export interface RouteTable {
    id: string;
    vpcId: string;
    main: boolean;
    routes: readonly Route[];
    /** What `vpcId` names. */
    vpc: Vpc;
    /** Whose `routeTable` this is. */
    separateRoutes: readonly Route[];
}
export interface RouteTableAssociation {
    routeTableId: string;
    subnetId: string;
    gatewayId: string;
    vpcId: string;
    main: boolean;
    /** What `subnetId` names. */
    subnet: Subnet;
    /** What `routeTableId` names. */
    routeTable: RouteTable;
    /** What `vpcId` names. */
    vpc: Vpc;
}
export interface RuntimePlatform {
    cpuArchitecture: 'X86_64' | 'ARM64';
    operatingSystemFamily: 'WINDOWS_SERVER_2019_FULL' | 'WINDOWS_SERVER_2019_CORE' | 'WINDOWS_SERVER_2016_FULL' | 'WINDOWS_SERVER_2004_CORE' | 'WINDOWS_SERVER_2022_CORE' | 'WINDOWS_SERVER_2022_FULL' | 'WINDOWS_SERVER_2025_CORE' | 'WINDOWS_SERVER_2025_FULL' | 'WINDOWS_SERVER_20H2_CORE' | 'LINUX';
}
export interface S3FilesVolumeConfiguration {
    fileSystemArn: string;
    rootDirectory: string;
    transitEncryptionPort: number;
    accessPointArn: string;
}
export interface ScalableTarget {
    resourceId: string;
    scalableDimension: string;
    serviceNamespace: string;
    minCapacity: number;
    maxCapacity: number;
    /** What `resourceId` names. */
    service: Service;
}
export interface Schedule {
    name: string;
    invokedBy: string;
    cluster: string;
    roleArn: string;
    taskDefinition: string;
    taskCount: number;
    launchType: string;
    capacityProviderStrategy: readonly CapacityProviderStrategyItem[];
    platformVersion: string;
    enableExecuteCommand: boolean;
    networkConfiguration: NetworkConfiguration;
    /** What `taskDefinition` names. */
    task: TaskDefinition;
    /** What `roleArn` names. */
    role: Role;
    /** What `cluster` names. */
    inCluster: Cluster;
}
export interface Secret {
    name: string;
    valueFrom: string;
    /** What `valueFrom` names. */
    stored: StoredSecret;
    /** What `valueFrom` names. */
    parameter: Parameter;
}
export interface SecurityGroup {
    id: string;
    groupName: string;
    vpcId: string;
    ingress: readonly Permission[];
    egress: readonly Permission[];
    /** Whose `securityGroup` this is. */
    separateRules: readonly SecurityGroupRule[];
    /** Whose `networkConfiguration.awsvpcConfiguration.inSecurityGroups[]` this is. */
    services: readonly Service[];
    /** Whose `networkConfiguration.awsvpcConfiguration.inSecurityGroups[]` this is. */
    taskSets: readonly TaskSet[];
    /** Whose `networkConfiguration.awsvpcConfiguration.inSecurityGroups[]` this is. */
    schedules: readonly Schedule[];
}
export interface SecurityGroupRule {
    groupId: string;
    direction: string;
    permission: Permission;
    /** What `groupId` names. */
    securityGroup: SecurityGroup;
}
export interface Service {
    cluster: string;
    serviceName: string;
    taskDefinition: string;
    availabilityZoneRebalancing: 'ENABLED' | 'DISABLED';
    loadBalancers: readonly LoadBalancer[];
    serviceRegistries: readonly ServiceRegistry[];
    desiredCount: number;
    clientToken: string;
    launchType: 'EC2' | 'FARGATE' | 'EXTERNAL' | 'MANAGED_INSTANCES';
    capacityProviderStrategy: readonly CapacityProviderStrategyItem[];
    platformVersion: string;
    role: string;
    deploymentConfiguration: DeploymentConfiguration;
    placementConstraints: readonly PlacementConstraint[];
    placementStrategy: readonly PlacementStrategy[];
    networkConfiguration: NetworkConfiguration;
    healthCheckGracePeriodSeconds: number;
    schedulingStrategy: 'REPLICA' | 'DAEMON';
    deploymentController: DeploymentController;
    tags: readonly Tag[];
    enableECSManagedTags: boolean;
    propagateTags: 'TASK_DEFINITION' | 'SERVICE' | 'NONE';
    enableExecuteCommand: boolean;
    serviceConnectConfiguration: ServiceConnectConfiguration;
    volumeConfigurations: readonly ServiceVolumeConfiguration[];
    vpcLatticeConfigurations: readonly VpcLatticeConfiguration[];
    gatewayConnectors: readonly GatewayConnector[];
    monitoring: MonitoringConfiguration;
    arn: string;
    /** What `taskDefinition` names. */
    task: TaskDefinition;
    /** What `cluster` names. */
    inCluster: Cluster;
    /** Whose `service` this is. */
    scalableTargets: readonly ScalableTarget[];
}
export interface ServiceConnectAccessLogConfiguration {
    format: 'TEXT' | 'JSON';
    includeQueryParameters: 'DISABLED' | 'ENABLED';
}
export interface ServiceConnectClientAlias {
    port: number;
    dnsName: string;
    testTrafficRules: ServiceConnectTestTrafficRules;
}
export interface ServiceConnectConfiguration {
    enabled: boolean;
    namespace: string;
    services: readonly ServiceConnectService[];
    logConfiguration: LogConfiguration;
    accessLogConfiguration: ServiceConnectAccessLogConfiguration;
    containerConfigurations: readonly ServiceConnectContainerConfiguration[];
    /** What `logConfiguration.options.awslogs-group` names. */
    logGroup: LogGroup;
}
export interface ServiceConnectContainerConfiguration {
    logLevel: 'debug' | 'info';
}
export interface ServiceConnectService {
    portName: string;
    discoveryName: string;
    clientAliases: readonly ServiceConnectClientAlias[];
    ingressPortOverride: number;
    timeout: TimeoutConfiguration;
    tls: ServiceConnectTlsConfiguration;
}
export interface ServiceConnectTestTrafficHeaderMatchRules {
    exact: string;
}
export interface ServiceConnectTestTrafficHeaderRules {
    name: string;
    value: ServiceConnectTestTrafficHeaderMatchRules;
}
export interface ServiceConnectTestTrafficRules {
    header: ServiceConnectTestTrafficHeaderRules;
}
export interface ServiceConnectTlsCertificateAuthority {
    awsPcaAuthorityArn: string;
}
export interface ServiceConnectTlsConfiguration {
    issuerCertificateAuthority: ServiceConnectTlsCertificateAuthority;
    kmsKey: string;
    roleArn: string;
    /** What `roleArn` names. */
    role: Role;
}
export interface ServiceManagedEBSVolumeConfiguration {
    encrypted: boolean;
    kmsKeyId: string;
    volumeType: string;
    sizeInGiB: number;
    snapshotId: string;
    volumeInitializationRate: number;
    iops: number;
    throughput: number;
    tagSpecifications: readonly EBSTagSpecification[];
    roleArn: string;
    filesystemType: 'ext3' | 'ext4' | 'xfs' | 'ntfs';
    /** What `roleArn` names. */
    role: Role;
}
export interface ServiceRegistry {
    registryArn: string;
    port: number;
    containerName: string;
    containerPort: number;
}
export interface ServiceVolumeConfiguration {
    name: string;
    managedEBSVolume: ServiceManagedEBSVolumeConfiguration;
}
export interface SharingStrategy {
    nvidiaMps: NvidiaMpsAllocation;
}
export interface StoredSecret {
    arn: string;
    name: string;
    kmsKeyId: string;
    /** What `kmsKeyId` names. */
    key: Key;
}
export interface Subnet {
    id: string;
    vpcId: string;
    cidrBlock: string;
    availabilityZone: string;
    mapPublicIpOnLaunch: boolean;
    /** What `vpcId` names. */
    vpc: Vpc;
    /** Whose `inSubnets[]` this is. */
    balancers: readonly Balancer[];
    /** Whose `inSubnet` this is. */
    natGateways: readonly NatGateway[];
    /** Whose `inSubnets[]` this is. */
    endpoints: readonly VpcEndpoint[];
    /** Whose `subnet` this is. */
    associations: readonly RouteTableAssociation[];
}
export interface SystemControl {
    namespace: string;
    value: string;
}
export interface Tag {
    key: string;
    value: string;
}
export interface TargetGroup {
    arn: string;
    name: string;
    targetType: string;
    protocol: string;
    port: number;
    vpcId: string;
    deregistrationDelay: number;
    stickiness: boolean;
    healthCheckEnabled: boolean;
    healthCheckProtocol: string;
    healthCheckPort: string;
    healthCheckPath: string;
    healthCheckIntervalSeconds: number;
    healthCheckTimeoutSeconds: number;
    healthyThresholdCount: number;
    unhealthyThresholdCount: number;
    /** What `vpcId` names. */
    vpc: Vpc;
    /** Whose `loadBalancers[].targetGroup` this is. */
    services: readonly Service[];
    /** Whose `loadBalancers[].targetGroup` this is. */
    taskSets: readonly TaskSet[];
    /** Whose `targetGroups[]` this is. */
    listeners: readonly Listener[];
    /** Whose `targetGroups[]` this is. */
    listenerRules: readonly ListenerRule[];
}
export interface TaskDefinition {
    family: string;
    taskRoleArn: string;
    executionRoleArn: string;
    networkMode: 'bridge' | 'host' | 'awsvpc' | 'none';
    containerDefinitions: readonly ContainerDefinition[];
    volumes: readonly Volume[];
    placementConstraints: readonly TaskDefinitionPlacementConstraint[];
    requiresCompatibilities: readonly ('EC2' | 'FARGATE' | 'EXTERNAL' | 'MANAGED_INSTANCES')[];
    cpu: string;
    memory: string;
    tags: readonly Tag[];
    pidMode: 'host' | 'task';
    ipcMode: 'host' | 'task' | 'none';
    proxyConfiguration: ProxyConfiguration;
    inferenceAccelerators: readonly InferenceAccelerator[];
    ephemeralStorage: EphemeralStorage;
    runtimePlatform: RuntimePlatform;
    enableFaultInjection: boolean;
    arn: string;
    /** What `taskRoleArn` names. */
    taskRole: Role;
    /** What `executionRoleArn` names. */
    executionRole: Role;
    /** What `taskRoleArn` names. */
    taskProfile: InstanceProfile;
    /** What `executionRoleArn` names. */
    executionProfile: InstanceProfile;
    /** What `containerDefinitions` names. */
    mentionedRepository: Repository;
    /** What `containerDefinitions` names. */
    mentionedLogGroup: LogGroup;
    /** Whose `task` this is. */
    services: readonly Service[];
    /** Whose `task` this is. */
    taskSets: readonly TaskSet[];
    /** Whose `task` this is. */
    schedules: readonly Schedule[];
}
export interface TaskDefinitionPlacementConstraint {
    type: 'memberOf';
    expression: string;
}
export interface TaskSet {
    cluster: string;
    service: string;
    externalId: string;
    taskDefinition: string;
    launchType: string;
    capacityProviderStrategy: readonly CapacityProviderStrategyItem[];
    networkConfiguration: NetworkConfiguration;
    loadBalancers: readonly LoadBalancer[];
    serviceRegistries: readonly ServiceRegistry[];
    platformVersion: string;
    /** What `taskDefinition` names. */
    task: TaskDefinition;
    /** What `service` names. */
    ofService: Service;
    /** What `cluster` names. */
    inCluster: Cluster;
}
export interface ThresholdConfiguration {
    type: 'BOUNDED_PERCENT' | 'COUNT' | 'UNBOUNDED_PERCENT';
    value: number;
}
export interface TimeoutConfiguration {
    idleTimeoutSeconds: number;
    perRequestTimeoutSeconds: number;
}
export interface Tmpfs {
    containerPath: string;
    size: number;
    mountOptions: readonly string[];
}
export interface Ulimit {
    name: 'core' | 'cpu' | 'data' | 'fsize' | 'locks' | 'memlock' | 'msgqueue' | 'nice' | 'nofile' | 'nproc' | 'rss' | 'rtprio' | 'rttime' | 'sigpending' | 'stack';
    softLimit: number;
    hardLimit: number;
}
export interface Volume {
    name: string;
    host: HostVolumeProperties;
    dockerVolumeConfiguration: DockerVolumeConfiguration;
    efsVolumeConfiguration: EFSVolumeConfiguration;
    s3filesVolumeConfiguration: S3FilesVolumeConfiguration;
    fsxWindowsFileServerVolumeConfiguration: FSxWindowsFileServerVolumeConfiguration;
    configuredAtLaunch: boolean;
}
export interface VolumeFrom {
    sourceContainer: string;
    readOnly: boolean;
}
export interface Vpc {
    id: string;
    cidrBlock: string;
    isNew: boolean;
    /** Whose `vpc` this is. */
    endpoints: readonly VpcEndpoint[];
    /** Whose `vpc` this is. */
    routeTables: readonly RouteTable[];
    /** Whose `vpc` this is. */
    mainAssociations: readonly RouteTableAssociation[];
}
export interface VpcEndpoint {
    id: string;
    vpcId: string;
    serviceName: string;
    vpcEndpointType: string;
    subnetIds: readonly string[];
    securityGroupIds: readonly string[];
    routeTableIds: readonly string[];
    privateDnsEnabled: boolean;
    /** What `vpcId` names. */
    vpc: Vpc;
    /** What `subnetIds[]` names. */
    inSubnets: readonly Subnet[];
    /** What `securityGroupIds[]` names. */
    inSecurityGroups: readonly SecurityGroup[];
    /** What `routeTableIds[]` names. */
    inRouteTables: readonly RouteTable[];
}
export interface VpcLatticeAdvancedConfiguration {
    alternateTargetGroupArn: string;
    productionListenerRule: string;
    testListenerRule: string;
}
export interface VpcLatticeConfiguration {
    roleArn: string;
    targetGroupArn: string;
    portName: string;
    advancedConfiguration: VpcLatticeAdvancedConfiguration;
    /** What `roleArn` names. */
    role: Role;
}
/** What each kind of entity holds. */
export interface Kinds {
    taskDefinition: TaskDefinition;
    service: Service;
    taskSet: TaskSet;
    schedule: Schedule;
    cluster: Cluster;
    clusterCapacity: ClusterCapacity;
    capacityProvider: CapacityProvider;
    targetGroup: TargetGroup;
    balancer: Balancer;
    listener: Listener;
    listenerRule: ListenerRule;
    logGroup: LogGroup;
    role: Role;
    rolePolicy: RolePolicy;
    policyAttachment: PolicyAttachment;
    managedPolicy: ManagedPolicy;
    instanceProfile: InstanceProfile;
    vpc: Vpc;
    subnet: Subnet;
    routeTable: RouteTable;
    route: Route;
    routeTableAssociation: RouteTableAssociation;
    internetGateway: InternetGateway;
    gatewayAttachment: GatewayAttachment;
    natGateway: NatGateway;
    securityGroup: SecurityGroup;
    securityGroupRule: SecurityGroupRule;
    vpcEndpoint: VpcEndpoint;
    launchTemplate: LaunchTemplate;
    launchConfiguration: LaunchConfiguration;
    autoScalingGroup: AutoScalingGroup;
    instance: Instance;
    fleet: Fleet;
    scalableTarget: ScalableTarget;
    repository: Repository;
    storedSecret: StoredSecret;
    parameter: Parameter;
    accountSetting: AccountSetting;
    fileSystem: FileSystem;
    mountTarget: MountTarget;
    delegate: Delegate;
    registryScanning: RegistryScanning;
    provider: Provider;
    key: Key;
    resourcePolicy: ResourcePolicy;
}
/** The members of each structure: `T[]` is a list, `T{}` a map. */
export declare const shapes: Readonly<Record<string, Readonly<Record<string, string>>>>;
/** The members whose values name an entity, by kind. */
export declare const identifiers: Readonly<Record<keyof Kinds, readonly string[]>>;
export interface Link {
    /** The path of the naming value; `[]` at its end: a list of them. */
    readonly by: string;
    readonly to: keyof Kinds;
}
export declare const links: Readonly<Record<string, Readonly<Record<string, Link>>>>;
export interface ReverseLink {
    readonly from: keyof Kinds;
    readonly through: string;
}
export declare const reverseLinks: Readonly<Record<string, Readonly<Record<string, ReverseLink>>>>;
