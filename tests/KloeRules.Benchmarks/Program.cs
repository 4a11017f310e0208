using BenchmarkDotNet.Running;
using KloeRules.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(PublishedExample).Assembly).Run(args);
